// Teams of rounds: one a round and number, made where it is new.
// changes
// in:  rows: List, now: DateTime
// out: round: String, number: Integer, id: String
UNWIND $rows AS row
MATCH (round:Round {id: row.round})
MERGE (round)<-[in:IN_ROUND]-(team:Team {number: row.number})
ON CREATE SET team.id = row.id, team.createdAt = $now, in.id = row.fact, in.recordedAt = $now
RETURN row.round AS round, row.number AS number, team.id AS id
ORDER BY round, number
