// Rounds as the rows say them: new ones are made, known ones take the rows' words.
// changes
// in:  rows: List, now: DateTime
// out: id: String
UNWIND $rows AS row
MERGE (round:Round {code: row.code})
ON CREATE SET round.id = row.id, round.createdAt = $now
SET round += row.says
RETURN round.id AS id
