// The teams of a round, with how many people sit on each.
// in:  round: String, on: Date, knownAt: DateTime
// out: id: String, number: Integer, seats: Integer
// internal: the planner of the round compares with it what is planned
MATCH (:Round {id: $round})<-[in:IN_ROUND]-(team:Team)
// dated: in
RETURN
  team.id AS id,
  team.number AS number,
  COUNT {
    MATCH (team)<-[serves:SERVES_ON]-(:Person)
    // dated: serves
  } AS seats
ORDER BY number
