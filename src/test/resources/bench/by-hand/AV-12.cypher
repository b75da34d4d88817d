// Targets to which a candidate belongs.
// out: candidate: String, target: String, facts: List
UNWIND $candidates AS candidate
MATCH (me:Person {id: candidate})
MATCH (me)-[held:HELD_POST]->(unit:Organization)
// dated: held
CALL (unit) {
  MATCH (unit)-[up:PART_OF*0..8]->(target:Organization)
  // dated: up
  WHERE target.id IN $targets
  RETURN target, up
  UNION ALL
  MATCH (unit)<-[up:PART_OF*1..8]-(target:Organization)
  // dated: up
  WHERE unit.id IN $inspected AND target.id IN $targets
  RETURN target, up
}
RETURN candidate AS candidate, target.id AS target, [held.id] + [fact IN up | fact.id] AS facts
