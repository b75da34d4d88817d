// Clues from which a candidate stands recused by decision.
// out: candidate, touches, evidence, because
UNWIND $candidates AS candidate
MATCH (:Person {id: candidate})-[stands:RECUSED_FROM]->(clue:Clue)
// dated: stands
WHERE clue.id IN $clues
RETURN
  candidate AS candidate,
  clue.id AS touches,
  [stands] AS evidence,
  {from: stands.from, to: stands.to} AS because
ORDER BY candidate, touches, stands.from, stands.id
