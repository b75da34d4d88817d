// Recusals, the latest first, from behind a cursor: whom, from what, and the decision that stands.
// in:  id: String?, states: List?, cadre: String?, from: String?, on: Date, pending: Boolean, afterAt: DateTime?, afterId: String, most: Integer, viewer: Map
// out: says: Map, state: String, person: Map, clue: String?, unit: Map?, decision: Map?
// scans: Recusal, the office goes through all of them, some dozens a round
MATCH (recusal:Recusal)
// visible: recusal
WHERE ($id IS NULL OR recusal.id = $id)
  AND ($afterAt IS NULL OR recusal.recordedAt < $afterAt
    OR (recusal.recordedAt = $afterAt AND recusal.id > $afterId))
MATCH (recusal)-[:OF]->(person:Person)
MATCH (recusal)-[:FROM]->(thing:Clue|Organization)
OPTIONAL MATCH (recusal)<-[:ON]-(decision:RecusalDecision)
WHERE decision.struckAt IS NULL
WITH recusal, person, thing, decision, CASE
  WHEN recusal.struckAt IS NOT NULL THEN 'WITHDRAWN'
  WHEN decision IS NULL THEN 'PENDING'
  WHEN decision.granted AND decision.last < $on THEN 'LAPSED'
  WHEN decision.granted THEN 'GRANTED'
  ELSE 'REFUSED'
END AS state
WHERE ($states IS NULL OR state IN $states)
  AND (NOT $pending OR state = 'PENDING')
  AND ($cadre IS NULL OR person.id = $cadre)
  AND ($from IS NULL OR thing.id = $from)
WITH recusal, person, thing, decision, state
ORDER BY recusal.recordedAt DESC, recusal.id
LIMIT $most
RETURN
  properties(recusal) AS says,
  state AS state,
  person {.id, .name, .code, .rank, .readings} AS person,
  CASE WHEN thing:Clue THEN thing.id ELSE null END AS clue,
  CASE WHEN thing:Organization THEN thing {.id, .name, .code, .kind, .level} ELSE null END AS unit,
  properties(decision) AS decision
ORDER BY recusal.recordedAt DESC, recusal.id
