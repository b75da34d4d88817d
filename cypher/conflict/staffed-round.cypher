// A round as it is staffed: who dispatched it, what it inspects, who sits where, since when, by whose word.
// in:  id: String, on: Date, knownAt: DateTime, viewer: Map
// out: round: Map, offices: List, targets: List, teams: List
MATCH (round:Round {id: $id})
// visible: round
RETURN
  round {.id, .name, .code, .kinds, .from, .to, version: coalesce(round.version, 0)} AS round,
  COLLECT {
    MATCH (round)-[by:DISPATCHED_BY]->(office:Organization)
    // dated: by
    RETURN office {.id, .name}
    ORDER BY office.name, office.id
  } AS offices,
  COLLECT {
    MATCH (round)-[inspects:INSPECTS]->(unit:Organization)
    // dated: inspects
    RETURN unit {.id, .name}
    ORDER BY unit.name, unit.id
  } AS targets,
  COLLECT {
    MATCH (round)<-[in:IN_ROUND]-(team:Team)
    // dated: in
    RETURN team {
      .number,
      planned: coalesce(team.leaders, 1) + coalesce(team.deputies, 1) + coalesce(team.liaisons, 1) + coalesce(team.members, 3),
      targets: COLLECT {
        MATCH (team)-[inspects:INSPECTS]->(unit:Organization)
        // dated: inspects
        RETURN unit {.id, .name}
        ORDER BY unit.name, unit.id
      },
      seats: COLLECT {
        MATCH (team)<-[serves:SERVES_ON]-(person:Person)
        // dated: serves
        OPTIONAL MATCH (account:Account {id: serves.recordedBy})
        RETURN {
          role: serves.role,
          person: person.id,
          name: person.name,
          at: serves.recordedAt,
          by: serves.recordedBy,
          byName: account.name,
          answer: serves.answer,
          reason: serves.reason
        }
        ORDER BY person.name, person.id
      }
    }
    ORDER BY team.number
  } AS teams
