// Strikes the decision on an application, which waits again; nobody stands recused by it from now on.
// changes
// in:  recusal: String, now: DateTime, says: Map
// out: id: String
MATCH (recusal:Recusal {id: $recusal})
// takes the lock
SET recusal.id = recusal.id
WITH recusal
MATCH (recusal)<-[:ON]-(decision:RecusalDecision)
WHERE decision.struckAt IS NULL
SET decision += $says
WITH recusal, decision
OPTIONAL MATCH (recusal)-[:OF]->(:Person)-[stands:RECUSED_FROM {id: decision.id}]->(:Clue|Organization)
SET stands.struckAt = $now
RETURN decision.id AS id
