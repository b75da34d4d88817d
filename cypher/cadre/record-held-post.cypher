// Records posts that people held.
// changes
// in:  rows: List
// out: id: String
UNWIND $rows AS row
MATCH (start:Person {id: row.start})
MATCH (end:Organization {id: row.end})
CREATE (start)-[fact:HELD_POST]->(end)
SET fact = row.says
RETURN fact.id AS id
