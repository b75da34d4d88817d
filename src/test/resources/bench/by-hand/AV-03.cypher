// Targets in which near kin works, by live kinship.
// out: candidate: String, target: String, facts: List
UNWIND $candidates AS candidate
MATCH (me:Person {id: candidate})
CALL (me) {
  MATCH way = (me)-[:SPOUSE_OF]-(kin:Person)
  // dated: way
  RETURN kin, way
  UNION ALL
  MATCH way = (me)<-[:PARENT_OF*1..3]-(kin:Person)
  // dated: way
  RETURN kin, way
  UNION ALL
  MATCH way = (me)-[:PARENT_OF*1..3]->(kin:Person)
  // dated: way
  RETURN kin, way
}
MATCH (kin)-[held:HELD_POST]->(unit:Organization)-[up:PART_OF*0..8]->(target:Organization)
// dated: held
// dated: up
WHERE target.id IN $targets
  AND NOT coalesce(held.leading, false)
RETURN candidate AS candidate, target.id AS target, [fact IN relationships(way) | fact.id] + [held.id] + [fact IN up | fact.id] AS facts
