// Colleagues of a candidate who hold a post in the organization where he holds one.
// out: candidate, touches, evidence, because
UNWIND $candidates AS candidate
MATCH (:Person {id: candidate})-[held:HELD_POST]->(unit:Organization)<-[theirs:HELD_POST]-(colleague:Person)
// dated: held
// dated: theirs
WHERE colleague.id IN $candidates
RETURN
  candidate AS candidate,
  colleague.id AS touches,
  [held, theirs] AS evidence,
  {colleague: colleague.name, unit: unit.name} AS because
ORDER BY candidate, touches, held.from DESC, held.id, theirs.from DESC, theirs.id
