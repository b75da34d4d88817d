// Organizations in which somebody works, outside the leading group, who is farther kin of a candidate.
// out: candidate, touches, evidence, because
UNWIND $candidates AS candidate
MATCH (:Person {id: candidate})-[tie:KIN]->(:Person)-[held:HELD_POST]->(unit:Organization)
// dated: tie
// dated: held
// reached: unit
WHERE tie.class IN $classes AND NOT coalesce(held.leading, false)
RETURN
  candidate AS candidate,
  unit.id AS touches,
  [tie, held] AS evidence,
  {kin: {zh: tie.term, en: tie.termEn}, unit: unit.name} AS because
ORDER BY candidate, touches, size(tie.chain), tie.via, held.from DESC, held.id
