// Records where people grew up.
// changes
// in:  rows: List
// out: id: String
UNWIND $rows AS row
MATCH (start:Person {id: row.start})
MATCH (end:Region {id: row.end})
CREATE (start)-[fact:GREW_UP_IN]->(end)
SET fact = row.says
RETURN fact.id AS id
