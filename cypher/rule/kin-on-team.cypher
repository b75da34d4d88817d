// Colleagues of a candidate who are his kin.
// out: candidate, touches, evidence, because
UNWIND $candidates AS candidate
MATCH (:Person {id: candidate})-[tie:KIN]->(colleague:Person)
// dated: tie
WHERE tie.class IN $classes AND colleague.id IN $candidates
RETURN
  candidate AS candidate,
  colleague.id AS touches,
  [tie] AS evidence,
  {kin: {zh: tie.term, en: tie.termEn}, colleague: colleague.name} AS because
ORDER BY candidate, touches, size(tie.chain), tie.via
