// Clues in which a candidate is or was a witness.
// out: candidate, touches, evidence, because
UNWIND $candidates AS candidate
MATCH (:Person {id: candidate})-[witness:WITNESS_IN]->(clue:Clue)
// dated: witness ever
WHERE clue.id IN $clues
RETURN
  candidate AS candidate,
  clue.id AS touches,
  [witness] AS evidence,
  {on: witness.from} AS because
ORDER BY candidate, touches, witness.from, witness.id
