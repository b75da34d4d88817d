// Strikes facts that start at a round, a team or a person: they were on record until now.
// changes
// in:  rows: List, now: DateTime, by: String
// out: id: String
UNWIND $rows AS row
MATCH (start:Round|Team|Person {id: row.start})-[fact:DISPATCHED_BY|INSPECTS|SERVES_ON {id: row.id}]->()
WHERE fact.struckAt IS NULL
SET fact.struckAt = $now, fact.struckBy = $by
RETURN fact.id AS id
