// Clues about somebody who is kin of a candidate.
// out: candidate, touches, evidence, because
UNWIND $candidates AS candidate
MATCH (:Person {id: candidate})-[tie:KIN]->(:Person)<-[about:CONCERNS {capacity: 'SUBJECT'}]-(clue:Clue)
// dated: tie
// dated: about known
WHERE tie.class IN $classes AND clue.id IN $clues
RETURN
  candidate AS candidate,
  clue.id AS touches,
  [tie, about] AS evidence,
  {kin: {zh: tie.term, en: tie.termEn}} AS because
ORDER BY candidate, touches, size(tie.chain), tie.via
