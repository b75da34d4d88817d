// Clues in which a candidate had such a hand before: whoever found one handles it only with an approval.
// out: candidate, touches, evidence, because
UNWIND $candidates AS candidate
MATCH (:Person {id: candidate})-[handled:HANDLED]->(clue:Clue)
// dated: handled ever
WHERE handled.hand IN $hands AND clue.id IN $clues
RETURN
  candidate AS candidate,
  clue.id AS touches,
  [handled] AS evidence,
  {on: handled.from} AS because
ORDER BY candidate, touches, handled.from, handled.id
