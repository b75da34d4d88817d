// Records where people were born.
// changes
// in:  rows: List
// out: id: String
UNWIND $rows AS row
MATCH (start:Person {id: row.start})
MATCH (end:Region {id: row.end})
CREATE (start)-[fact:BORN_IN]->(end)
SET fact = row.says
RETURN fact.id AS id
