// Organizations in whose leading group somebody sits who is kin of a candidate.
// out: candidate, touches, evidence, because
UNWIND $candidates AS candidate
MATCH (:Person {id: candidate})-[tie:KIN]->(:Person)-[held:HELD_POST {leading: true}]->(unit:Organization)
// dated: tie
// dated: held
// reached: unit
WHERE tie.class IN $classes
RETURN
  candidate AS candidate,
  unit.id AS touches,
  [tie, held] AS evidence,
  {kin: {zh: tie.term, en: tie.termEn}, unit: unit.name} AS because
ORDER BY candidate, touches, size(tie.chain), tie.via, held.from DESC, held.id
