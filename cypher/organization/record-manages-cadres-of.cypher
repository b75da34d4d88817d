// Records which body manages the cadres of another.
// changes
// in:  rows: List
// out: id: String
UNWIND $rows AS row
MATCH (start:Organization {id: row.start})
MATCH (end:Organization {id: row.end})
CREATE (start)-[fact:MANAGES_CADRES_OF]->(end)
SET fact = row.says
RETURN fact.id AS id
