// Targets of anybody who was sanctioned and whose influence period runs: until it ends he inspects nobody.
// out: candidate, touches, evidence, because
UNWIND $candidates AS candidate
MATCH (:Person {id: candidate})-[by:SANCTIONED_BY]->(:Organization)
// dated: by
UNWIND $targets AS target
RETURN
  candidate AS candidate,
  target AS touches,
  [by] AS evidence,
  {from: by.from, to: by.to} AS because
ORDER BY candidate, touches, by.from DESC, by.id
