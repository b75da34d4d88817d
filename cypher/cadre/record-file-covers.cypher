// Records which parts of a person's file somebody vouches for as complete.
// changes
// in:  rows: List
// out: id: String
UNWIND $rows AS row
MATCH (start:Person {id: row.start})
MERGE (end:FilePart {name: row.end})
CREATE (start)-[fact:FILE_COVERS]->(end)
SET fact = row.says
RETURN fact.id AS id
