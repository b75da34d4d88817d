// Strikes an application that nobody has decided.
// changes
// in:  recusal: String, now: DateTime, by: String
// out: id: String
MATCH (recusal:Recusal {id: $recusal})
// takes the lock
SET recusal.id = recusal.id
WITH recusal
WHERE recusal.struckAt IS NULL
  AND NOT EXISTS { MATCH (decision:RecusalDecision)-[:ON]->(recusal) WHERE decision.struckAt IS NULL }
SET recusal.struckAt = $now, recusal.struckBy = $by
RETURN recusal.id AS id
