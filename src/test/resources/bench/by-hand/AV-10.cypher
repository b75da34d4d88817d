// Targets led by a superior or subordinate.
// out: candidate: String, target: String, facts: List
UNWIND $candidates AS candidate
MATCH (me:Person {id: candidate})
CALL (me) {
  MATCH (me)-[line:SUPERIOR_OF]-(other:Person)
  // dated: line back $years
  RETURN other, [line.id] AS way
  UNION ALL
  MATCH (me)-[mine:HELD_POST {leading: true}]->(:Organization)-[part:PART_OF]-(:Organization)<-[theirs:HELD_POST {leading: true}]-(other:Person)
  // dated: mine back $years
  // dated: part back $years
  // dated: theirs back $years
  WHERE coalesce(mine.from < theirs.to, true) AND coalesce(theirs.from < mine.to, true)
    AND coalesce(part.from < mine.to, true) AND coalesce(part.from < theirs.to, true)
    AND coalesce(mine.from < part.to, true) AND coalesce(theirs.from < part.to, true)
  RETURN other, [mine.id, part.id, theirs.id] AS way
}
MATCH (other)-[held:HELD_POST {leading: true}]->(unit:Organization)-[up:PART_OF*0..8]->(target:Organization)
// dated: held
// dated: up
WHERE target.id IN $targets AND other <> me
RETURN candidate AS candidate, target.id AS target, way + [held.id] + [fact IN up | fact.id] AS facts
