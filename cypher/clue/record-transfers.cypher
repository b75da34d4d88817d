// Transfers as they are drawn up, each of a clue to a body.
// changes
// in:  rows: List
// out: id: String
UNWIND $rows AS row
MATCH (clue:Clue {id: row.clue})
MATCH (body:Organization {id: row.to})
CREATE (clue)<-[:OF]-(transfer:Transfer)-[:TO]->(body)
SET transfer = row.says
RETURN transfer.id AS id
