// Records siblings whose parents are not on record; the start is the elder where elder is true.
// changes
// in:  rows: List
// out: id: String
UNWIND $rows AS row
MATCH (start:Person {id: row.start})
MATCH (end:Person {id: row.end})
CREATE (start)-[fact:SIBLING_OF]->(end)
SET fact = row.says
RETURN fact.id AS id
