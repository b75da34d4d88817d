// Records in which units of the army people served.
// changes
// in:  rows: List
// out: id: String
UNWIND $rows AS row
MATCH (start:Person {id: row.start})
MATCH (end:Organization {id: row.end})
CREATE (start)-[fact:SERVED_IN]->(end)
SET fact = row.says
RETURN fact.id AS id
