// Records that somebody applies for a recusal, or is to stand aside by order; none where the same account waits for one already.
// changes
// in:  person: String, from: String, says: Map
// out: id: String
MATCH (person:Person {id: $person})
// takes the lock: of two applications at once the later one finds the first
SET person.id = person.id
WITH person
MATCH (thing:Clue|Organization {id: $from})
WHERE NOT EXISTS {
  MATCH (person)<-[:OF]-(waits:Recusal {recordedBy: $says.recordedBy})-[:FROM]->(thing)
  WHERE waits.struckAt IS NULL
    AND NOT EXISTS { MATCH (decision:RecusalDecision)-[:ON]->(waits) WHERE decision.struckAt IS NULL }
}
CREATE (person)<-[:OF]-(recusal:Recusal)-[:FROM]->(thing)
SET recusal = $says
RETURN recusal.id AS id
