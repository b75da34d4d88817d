// Which teams inspect these bodies: those of the round, or where none is named those of every round that is not over.
// in:  targets: List, round: String?, on: Date, knownAt: DateTime
// out: target: String, teams: List
// internal: the probe budget counts by it
UNWIND $targets AS target
MATCH (unit:Organization {id: target})
RETURN
  target AS target,
  COLLECT {
    MATCH (unit)<-[inspects:INSPECTS]-(team:Team)-[in:IN_ROUND]->(round:Round)
    // dated: inspects
    // dated: in
    WHERE coalesce(round.id = $round, round.status <> 'CLOSED')
    RETURN team.id AS team
    ORDER BY team
  } AS teams
ORDER BY target
