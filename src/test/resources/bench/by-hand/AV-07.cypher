// Targets located where a candidate grew up.
// out: candidate: String, target: String, facts: List
UNWIND $candidates AS candidate
MATCH (me:Person {id: candidate})
MATCH (me)-[grew:GREW_UP_IN]->(region:Region)
// dated: grew ever
CALL (region) {
  MATCH (region)<-[:WITHIN*0..3]-(:Region)<-[located:LOCATED_IN]-(target:Organization)
  // dated: located
  WHERE target.id IN $targets
  RETURN target, located
  UNION
  MATCH (region)-[:WITHIN]->(:Region)<-[located:LOCATED_IN]-(target:Organization {level: 'COUNTY'})
  // dated: located
  WHERE target.id IN $targets
  RETURN target, located
}
RETURN candidate AS candidate, target.id AS target, [grew.id, located.id] AS facts
