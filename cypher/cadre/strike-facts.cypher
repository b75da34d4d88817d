// Strikes facts that start at a person: they were on record until now.
// changes
// in:  rows: List, now: DateTime, by: String
// out: id: String
UNWIND $rows AS row
MATCH (:Person {id: row.start})-[fact {id: row.id}]->()
WHERE fact.struckAt IS NULL
SET fact.struckAt = $now, fact.struckBy = $by
RETURN fact.id AS id
