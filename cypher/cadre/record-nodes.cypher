// People as the rows say them: new ones are made, known ones take the rows' words.
// changes
// in:  rows: List, now: DateTime
// out: id: String
UNWIND $rows AS row
MERGE (person:Person {code: row.code})
ON CREATE SET person.id = row.id, person.createdAt = $now
SET person += row.says
FOREACH (_ IN CASE WHEN row.cadre THEN [1] ELSE [] END | SET person:Cadre)
FOREACH (_ IN CASE WHEN row.cadre THEN [] ELSE [1] END | REMOVE person:Cadre)
RETURN person.id AS id
