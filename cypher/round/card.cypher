// One round with its targets, teams and seats.
// in:  id: String, on: Date, knownAt: DateTime, viewer: Map
// out: round: Map, targets: List, teams: List
MATCH (round:Round {id: $id})
// visible: round
RETURN
  round {.id, .name, .code, .kinds, .status, .from, .to, version: coalesce(round.version, 0)} AS round,
  COLLECT {
    MATCH (round)-[inspects:INSPECTS]->(unit:Organization)
    // dated: inspects
    RETURN unit {.id, .name, .code, .kind, .level}
    ORDER BY unit.name, unit.id
  } AS targets,
  COLLECT {
    MATCH (round)<-[in:IN_ROUND]-(team:Team)
    // dated: in
    // visible: team
    RETURN team {
      .id,
      .number,
      leaders: coalesce(team.leaders, 1),
      deputies: coalesce(team.deputies, 1),
      liaisons: coalesce(team.liaisons, 1),
      members: coalesce(team.members, 3),
      wanted: coalesce(team.wanted, []),
      wantedAtLeast: coalesce(team.wantedAtLeast, []),
      targets: COLLECT {
        MATCH (team)-[inspects:INSPECTS]->(unit:Organization)
        // dated: inspects
        RETURN unit {.id, .name, .code, .kind, .level}
        ORDER BY unit.name, unit.id
      },
      seats: COLLECT {
        MATCH (team)<-[serves:SERVES_ON]-(person:Person)
        // dated: serves
        RETURN {role: serves.role, answer: serves.answer, reason: serves.reason, member: person {.id, .name, .code, .rank, .readings, cadre: person:Cadre}}
        ORDER BY serves.role, person.name, person.id
      }
    }
    ORDER BY team.number
  } AS teams
