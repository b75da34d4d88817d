// Organizations in which a candidate held a post up to $years years before the round.
// out: candidate, touches, evidence, because
UNWIND $candidates AS candidate
MATCH (:Person {id: candidate})-[held:HELD_POST]->(unit:Organization)
// dated: held back $years
// reached: unit
RETURN
  candidate AS candidate,
  unit.id AS touches,
  [held] AS evidence,
  {post: held.title, unit: unit.name, from: held.from, to: held.to} AS because
ORDER BY candidate, touches, held.from DESC, held.id
