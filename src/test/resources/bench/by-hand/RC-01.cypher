// Targets from which a candidate stands recused.
// out: candidate: String, target: String, facts: List
UNWIND $candidates AS candidate
MATCH (me:Person {id: candidate})
MATCH (me)-[stands:RECUSED_FROM]->(unit:Organization)
// dated: stands
CALL (unit) {
  MATCH (unit)-[up:PART_OF*0..8]->(target:Organization)
  // dated: up
  WHERE target.id IN $targets
  RETURN target, up
  UNION ALL
  MATCH (unit)<-[up:PART_OF*1..8]-(target:Organization)
  // dated: up
  WHERE target.id IN $targets
  RETURN target, up
}
RETURN candidate AS candidate, target.id AS target, [stands.id] + [fact IN up | fact.id] AS facts
