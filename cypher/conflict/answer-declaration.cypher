// Records what the office says of a declaration; what it said before stays on record.
// changes
// in:  declaration: String, says: Map
// out: id: String
MATCH (declaration:Declaration {id: $declaration})
WHERE declaration.struckAt IS NULL
CREATE (answer:Answer)-[:ANSWERS]->(declaration)
SET answer = $says
RETURN answer.id AS id
