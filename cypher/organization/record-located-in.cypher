// Records where a body is.
// changes
// in:  rows: List
// out: id: String
UNWIND $rows AS row
MATCH (start:Organization {id: row.start})
MATCH (end:Region {id: row.end})
CREATE (start)-[fact:LOCATED_IN]->(end)
SET fact = row.says
RETURN fact.id AS id
