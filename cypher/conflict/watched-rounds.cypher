// Rounds whose teams are at work, with their seats and what the watch over them has seen so far.
// in:  on: Date, knownAt: DateTime
// out: round: Map, targets: List, seats: List, watch: Map?, arisen: List
// scans: Round, an office has a few hundred, and the watch passes them by itself
// internal: the watch looks for everybody, whoever may hear of it is decided when he is told
MATCH (round:Round {status: 'RUNNING'})
RETURN
  round {.id, .kinds, .from, .to} AS round,
  COLLECT {
    MATCH (round)-[inspects:INSPECTS]->(unit:Organization)
    // dated: inspects
    RETURN unit.id AS target
    ORDER BY target
  } AS targets,
  COLLECT {
    MATCH (round)<-[in:IN_ROUND]-(team:Team)<-[serves:SERVES_ON]-(person:Person)
    // dated: in
    // dated: serves known
    WHERE (serves.to IS NULL OR serves.to > $on)
    RETURN {
      id: serves.id,
      person: person.id,
      role: serves.role,
      since: serves.recordedAt,
      team: team.id,
      targets: COLLECT {
        MATCH (team)-[inspects:INSPECTS]->(unit:Organization)
        // dated: inspects
        RETURN unit.id AS target
        ORDER BY target
      }
    } AS seat
    ORDER BY team.number, serves.id
  } AS seats,
  COLLECT { MATCH (watch:Watch {round: round.id}) RETURN watch {.version, .seats, .known} }[0] AS watch,
  COLLECT {
    MATCH (round)<-[:IN_ROUND]-(team:Team)<-[:ON]-(arisen:ArisenConflict)-[:OF]->(person:Person)
    RETURN arisen {.id, .rule, .endedAt, team: team.id, person: person.id}
  } AS arisen
ORDER BY round.id
