// Targets of a round whose office is led by kin.
// out: candidate: String, target: String, facts: List
MATCH (round:Round {id: $round})-[by:DISPATCHED_BY]->(:Organization)<-[held:HELD_POST {leading: true}]-(me:Person)
// dated: by
// dated: held
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
  UNION ALL
  MATCH way = (me)<-[:PARENT_OF*1..2]-(:Person)-[:PARENT_OF*1..2]->(kin:Person)
  // dated: way
  RETURN kin, way
  UNION ALL
  MATCH way = (me)<-[:PARENT_OF*1..2]-(:Person)-[:PARENT_OF*1..2]->(:Person)-[:SPOUSE_OF]-(kin:Person)
  // dated: way
  RETURN kin, way
  UNION ALL
  MATCH way = (me)-[:SPOUSE_OF]-(:Person)<-[:PARENT_OF]-(kin:Person)
  // dated: way
  RETURN kin, way
  UNION ALL
  MATCH way = (me)-[:SPOUSE_OF]-(:Person)<-[:PARENT_OF*1..2]-(:Person)-[:PARENT_OF*1..2]->(kin:Person)
  // dated: way
  RETURN kin, way
  UNION ALL
  MATCH way = (me)-[:SPOUSE_OF]-(:Person)<-[:PARENT_OF]-(:Person)-[:PARENT_OF]->(:Person)-[:SPOUSE_OF]-(kin:Person)
  // dated: way
  RETURN kin, way
  UNION ALL
  MATCH way = (me)-[:PARENT_OF]->(:Person)-[:SPOUSE_OF]-(kin:Person)
  // dated: way
  RETURN kin, way
  UNION ALL
  MATCH way = (me)-[:PARENT_OF]->(:Person)-[:SPOUSE_OF]-(:Person)<-[:PARENT_OF]-(kin:Person)
  // dated: way
  RETURN kin, way
}
WITH round, held, kin, way
WHERE kin.id IN $candidates
MATCH (round)<-[in:IN_ROUND]-(:Team)-[inspects:INSPECTS]->(target:Organization)
// dated: in known
// dated: inspects
WHERE target.id IN $targets
RETURN kin.id AS candidate, target.id AS target, [fact IN relationships(way) | fact.id] + [held.id, inspects.id] AS facts
