// Records who is whose direct superior.
// changes
// in:  rows: List
// out: id: String
UNWIND $rows AS row
MATCH (start:Person {id: row.start})
MATCH (end:Person {id: row.end})
CREATE (start)-[fact:SUPERIOR_OF]->(end)
SET fact = row.says
RETURN fact.id AS id
