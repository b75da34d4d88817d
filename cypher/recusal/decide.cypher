// Decides an application that waits: whoever stands recused does so as a fact, of which the rules ask.
// changes
// in:  recusal: String, says: Map, from: Date?, to: Date?
// out: id: String
MATCH (person:Person)<-[:OF]-(recusal:Recusal {id: $recusal})-[:FROM]->(thing:Clue|Organization)
WHERE recusal.struckAt IS NULL
// takes the lock: of two decisions at once the later one finds none waiting
SET recusal.id = recusal.id
WITH person, recusal, thing
WHERE NOT EXISTS { MATCH (before:RecusalDecision)-[:ON]->(recusal) WHERE before.struckAt IS NULL }
CREATE (decision:RecusalDecision)-[:ON]->(recusal)
SET decision = $says
FOREACH (_ IN CASE WHEN $from IS NULL THEN [] ELSE [1] END |
  CREATE (person)-[stands:RECUSED_FROM]->(thing)
  SET stands = {id: decision.id, from: $from, to: $to, recordedAt: decision.recordedAt})
RETURN decision.id AS id
