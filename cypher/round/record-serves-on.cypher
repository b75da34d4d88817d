// Records who serves on which team, as what.
// changes
// in:  rows: List
// out: id: String
UNWIND $rows AS row
MATCH (start:Person {id: row.start})
MATCH (end:Team {id: row.end})
CREATE (start)-[fact:SERVES_ON]->(end)
SET fact = row.says
RETURN fact.id AS id
