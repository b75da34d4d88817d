// Records ties that a form declares without saying which.
// changes
// in:  rows: List
// out: id: String
UNWIND $rows AS row
MATCH (start:Person {id: row.start})
MATCH (end:Person {id: row.end})
CREATE (start)-[fact:DECLARED_TIE]->(end)
SET fact = row.says
RETURN fact.id AS id
