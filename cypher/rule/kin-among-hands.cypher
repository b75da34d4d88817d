// Clues in which somebody had a hand who is kin of a candidate.
// out: candidate, touches, evidence, because
UNWIND $candidates AS candidate
MATCH (:Person {id: candidate})-[tie:KIN]->(other:Person)-[handled:HANDLED]->(clue:Clue)
// dated: tie
// dated: handled ever
WHERE tie.class IN $classes AND clue.id IN $clues
RETURN
  candidate AS candidate,
  clue.id AS touches,
  [tie, handled] AS evidence,
  {kin: {zh: tie.term, en: tie.termEn}, on: handled.from} AS because
ORDER BY candidate, touches, size(tie.chain), tie.via, handled.from, handled.id
