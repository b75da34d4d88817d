// Records what the office says of a declaration; what it said before stays on record.
// changes
// in:  declaration: String, says: Map
// out: id: String
MATCH (declaration:Declaration {id: $declaration})
WHERE declaration.struckAt IS NULL
// takes the lock: answers are numbered one after the other, for two may come at the same moment
SET declaration.id = declaration.id
WITH declaration, COUNT { (declaration)<-[:ANSWERS]-(:Answer) } AS before
CREATE (answer:Answer)-[:ANSWERS]->(declaration)
SET answer = $says, answer.number = before + 1
RETURN answer.id AS id
