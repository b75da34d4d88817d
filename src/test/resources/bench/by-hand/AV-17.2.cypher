// Targets with a contract with what near kin holds.
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
MATCH (enterprise)-[contract:CONTRACTS_WITH]->(unit:Organization)-[up:PART_OF*0..8]->(target:Organization)
// dated: contract back $years
// dated: up
WHERE coalesce(contract.from < holds.to, true) AND coalesce(holds.from < contract.to, true) AND target.id IN $targets
RETURN candidate AS candidate, target.id AS target, [fact IN relationships(way) | fact.id] + [holds.id, contract.id] + [fact IN up | fact.id] AS facts
