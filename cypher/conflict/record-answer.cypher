// Records an answer to a finding that is kept; those before it stay on record.
// changes
// in:  finding: String, says: Map
// out: id: String
MATCH (finding:Finding {id: $finding})
CREATE (answer:Answer)-[:ANSWERS]->(finding)
SET answer = $says
RETURN answer.id AS id
