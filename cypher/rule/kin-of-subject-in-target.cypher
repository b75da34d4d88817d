// Organizations at which something happened of which somebody is the subject who is kin of a candidate.
// out: candidate, touches, evidence, because
UNWIND $candidates AS candidate
MATCH (:Person {id: candidate})-[tie:KIN]->(:Person)<-[about:CONCERNS {capacity: 'SUBJECT'}]-(clue:Clue)-[at:CONCERNS {capacity: 'PLACE'}]->(unit:Organization)
// dated: tie
// dated: about known
// dated: at known
// reached: unit
WHERE tie.class IN $classes
RETURN
  candidate AS candidate,
  unit.id AS touches,
  [tie, about, at] AS evidence,
  {kin: {zh: tie.term, en: tie.termEn}, unit: unit.name, clue: clue.id} AS because
ORDER BY candidate, touches, size(tie.chain), tie.via, clue
