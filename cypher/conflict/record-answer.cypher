// Records an answer to a finding that is kept; those before it stay on record.
// changes
// in:  finding: String, says: Map
// out: id: String
MATCH (finding:Finding {id: $finding})
// takes the lock: answers are numbered one after the other, for two may come at the same moment
SET finding.rule = finding.rule
WITH finding, COUNT { (finding)<-[:ANSWERS]-(:Answer) } AS before
CREATE (answer:Answer)-[:ANSWERS]->(finding)
SET answer = $says, answer.number = before + 1
RETURN answer.id AS id
