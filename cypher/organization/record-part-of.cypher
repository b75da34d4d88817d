// Records which body another is part of.
// changes
// in:  rows: List
// out: id: String
UNWIND $rows AS row
MATCH (start:Organization {id: row.start})
MATCH (end:Organization {id: row.end})
CREATE (start)-[fact:PART_OF]->(end)
SET fact = row.says
RETURN fact.id AS id
