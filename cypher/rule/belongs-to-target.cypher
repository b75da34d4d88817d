// Targets to which a candidate belongs: his post is there or below, or in a body above that is itself a target.
// out: candidate, touches, evidence, because
UNWIND $candidates AS candidate
MATCH (:Person {id: candidate})-[held:HELD_POST]->(unit:Organization)
// dated: held
CALL (unit) {
  MATCH (unit)-[within:WITHIN]->(target:Organization)
  // dated: within
  WHERE target.id IN $targets
  RETURN target, within
  UNION
  MATCH (unit)<-[within:WITHIN]-(target:Organization)
  // dated: within
  WHERE unit.id IN $inspected AND target.id IN $targets
  RETURN target, within
}
RETURN
  candidate AS candidate,
  target.id AS touches,
  [held, within] AS evidence,
  {post: held.title, unit: unit.name, from: held.from, to: held.to} AS because
ORDER BY candidate, touches, size(within.via), held.from DESC, held.id
