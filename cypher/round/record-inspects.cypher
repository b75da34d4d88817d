// Records what rounds and their teams inspect.
// changes
// in:  rows: List
// out: id: String
UNWIND $rows AS row
MATCH (start:Round|Team {id: row.start})
MATCH (end:Organization {id: row.end})
CREATE (start)-[fact:INSPECTS]->(end)
SET fact = row.says
RETURN fact.id AS id
