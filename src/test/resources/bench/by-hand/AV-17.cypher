// Targets that regulate what near kin holds, or within which it lies.
// out: candidate: String, target: String, facts: List
UNWIND $candidates AS candidate
MATCH (me:Person {id: candidate})
CALL (me) {
  MATCH way = (me)-[:SPOUSE_OF]-(kin:Person)
  // dated: way
  RETURN kin, way
  UNION ALL
  MATCH way = (me)-[:PARENT_OF]->(kin:Person)
  // dated: way
  RETURN kin, way
  UNION ALL
  MATCH way = (me)-[:PARENT_OF]->(:Person)-[:SPOUSE_OF]-(kin:Person)
  // dated: way
  RETURN kin, way
}
MATCH (kin)-[holds:HOLDS]->(enterprise:Organization)
// dated: holds back $years
CALL (holds, enterprise) {
  RETURN enterprise AS unit, [] AS link
  UNION ALL
  MATCH (enterprise)<-[regulates:REGULATES]-(unit:Organization)
  // dated: regulates back $years
  WHERE coalesce(regulates.from < holds.to, true) AND coalesce(holds.from < regulates.to, true)
  RETURN unit, [regulates.id] AS link
}
MATCH (unit)-[up:PART_OF*0..8]->(target:Organization)
// dated: up
WHERE target.id IN $targets
RETURN candidate AS candidate, target.id AS target, [fact IN relationships(way) | fact.id] + [holds.id] + link + [fact IN up | fact.id] AS facts
