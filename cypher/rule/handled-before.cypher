// Clues in which a candidate had such a hand before: whoever handled the case does not review the appeal.
// out: candidate, touches, evidence, because
UNWIND $candidates AS candidate
MATCH (:Person {id: candidate})-[handled:HANDLED]->(clue:Clue)
// dated: handled ever
WHERE handled.hand IN $hands AND clue.id IN $clues
WITH candidate, clue, handled
ORDER BY handled.from, handled.id
WITH candidate, clue, head(collect(handled)) AS handled
RETURN
  candidate AS candidate,
  clue.id AS touches,
  [handled] AS evidence,
  {on: handled.from} AS because
ORDER BY candidate, touches
