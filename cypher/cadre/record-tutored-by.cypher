// Records whose pupils people were.
// changes
// in:  rows: List
// out: id: String
UNWIND $rows AS row
MATCH (start:Person {id: row.start})
MATCH (end:Person {id: row.end})
CREATE (start)-[fact:TUTORED_BY]->(end)
SET fact = row.says
RETURN fact.id AS id
