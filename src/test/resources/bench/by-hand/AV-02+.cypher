// The same from the targets.
// out: candidate: String, target: String, facts: List
UNWIND $targets AS id
MATCH (target:Organization {id: id})<-[up:PART_OF*0..8]-(unit:Organization)<-[held:HELD_POST {leading: true}]-(me:Person)
// dated: up
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
WITH target, held, up, kin, way
WHERE kin.id IN $candidates
RETURN kin.id AS candidate, target.id AS target, [fact IN relationships(way) | fact.id] + [held.id] + [fact IN up | fact.id] AS facts
