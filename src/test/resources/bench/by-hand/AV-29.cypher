// Targets led by a friend or a former spouse.
// out: candidate: String, target: String, facts: List
UNWIND $candidates AS candidate
MATCH (me:Person {id: candidate})
CALL (me) {
  MATCH (me)-[tie:DECLARED_TIE]-(other:Person)
  // dated: tie
  RETURN other, tie
  UNION ALL
  MATCH (me)-[tie:SPOUSE_OF]-(other:Person)
  // dated: tie known
  WHERE tie.to <= $from
  RETURN other, tie
}
MATCH (other)-[held:HELD_POST {leading: true}]->(unit:Organization)-[up:PART_OF*0..8]->(target:Organization)
// dated: held
// dated: up
WHERE target.id IN $targets AND other <> me
RETURN candidate AS candidate, target.id AS target, [tie.id, held.id] + [fact IN up | fact.id] AS facts
