// The same from the leaders of the targets.
// out: candidate: String, target: String, facts: List
UNWIND $targets AS id
MATCH (target:Organization {id: id})<-[up:PART_OF*0..8]-(unit:Organization)<-[held:HELD_POST {leading: true}]-(other:Person)
// dated: up
// dated: held
CALL (other) {
  MATCH (other)-[line:SUPERIOR_OF]-(me:Person)
  // dated: line back $years
  WHERE me.id IN $candidates
  RETURN me, [line.id] AS way
  UNION ALL
  MATCH (other)-[theirs:HELD_POST {leading: true}]->(:Organization)-[part:PART_OF]-(:Organization)<-[mine:HELD_POST {leading: true}]-(me:Person)
  // dated: mine back $years
  // dated: part back $years
  // dated: theirs back $years
  WHERE me.id IN $candidates AND me <> other AND coalesce(mine.from < theirs.to, true) AND coalesce(theirs.from < mine.to, true)
    AND coalesce(part.from < mine.to, true) AND coalesce(part.from < theirs.to, true)
    AND coalesce(mine.from < part.to, true) AND coalesce(theirs.from < part.to, true)
  RETURN me, [mine.id, part.id, theirs.id] AS way
}
WITH me.id AS candidate, target, way, held, up
RETURN candidate AS candidate, target.id AS target, way + [held.id] + [fact IN up | fact.id] AS facts
