// Records that somebody applies for a recusal, or is to stand aside by order.
// changes
// in:  person: String, from: String, says: Map
// out: id: String
MATCH (person:Person {id: $person})
MATCH (thing:Clue|Organization {id: $from})
CREATE (person)<-[:OF]-(recusal:Recusal)-[:FROM]->(thing)
SET recusal = $says
RETURN recusal.id AS id
