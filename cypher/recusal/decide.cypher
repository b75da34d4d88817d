// Decides an application that waits: whoever stands recused does so as a fact, of which the rules ask.
// changes
// in:  recusal: String, says: Map, decider: String, from: Date?, to: Date?
// out: id: String
MATCH (recusal:Recusal {id: $recusal})
// takes the lock: of two decisions at once, or one and a withdrawal, the later one finds nothing that waits
SET recusal.id = recusal.id
WITH recusal
MATCH (person:Person)<-[:OF]-(recusal)-[:FROM]->(thing:Clue|Organization)
WHERE recusal.struckAt IS NULL
  AND NOT EXISTS { MATCH (before:RecusalDecision)-[:ON]->(recusal) WHERE before.struckAt IS NULL }
CREATE (decision:RecusalDecision)-[:ON]->(recusal)
SET decision = $says, recusal.decider = $decider
FOREACH (_ IN CASE WHEN $from IS NULL THEN [] ELSE [1] END |
  CREATE (person)-[stands:RECUSED_FROM]->(thing)
  SET stands = {id: decision.id, from: $from, to: $to, recordedAt: decision.recordedAt})
RETURN decision.id AS id
