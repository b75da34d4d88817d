// Organizations as the rows say them: new ones are made, known ones take the rows' words.
// changes
// in:  rows: List, now: DateTime
// out: id: String
UNWIND $rows AS row
MERGE (unit:Organization {code: row.code})
ON CREATE SET unit.id = row.id, unit.createdAt = $now
SET unit += row.says
RETURN unit.id AS id
