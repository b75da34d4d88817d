// Targets beside a team on which kin serves.
// out: candidate: String, target: String, facts: List
MATCH (round:Round {id: $round})<-[his:IN_ROUND]-(team:Team)<-[seat:SERVES_ON]-(me:Person)
// dated: his known
// dated: seat
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
WITH round, team, seat, kin, way
WHERE kin.id IN $candidates
MATCH (round)<-[in:IN_ROUND]-(mine:Team)-[inspects:INSPECTS]->(target:Organization)
// dated: in known
// dated: inspects
WHERE target.id IN $targets AND mine <> team
RETURN kin.id AS candidate, target.id AS target, [fact IN relationships(way) | fact.id] + [seat.id, inspects.id] AS facts
