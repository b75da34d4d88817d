// Records which body regulates an enterprise.
// changes
// in:  rows: List
// out: id: String
UNWIND $rows AS row
MATCH (start:Organization {id: row.start})
MATCH (end:Organization {id: row.end})
CREATE (start)-[fact:REGULATES]->(end)
SET fact = row.says
RETURN fact.id AS id
