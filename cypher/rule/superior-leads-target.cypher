// Organizations led by somebody who was a candidate's direct superior in the last $years years, or he theirs: it is recorded, or one led the body next above the other's.
// out: candidate, touches, evidence, because
UNWIND $candidates AS candidate
MATCH (me:Person {id: candidate})
CALL (me) {
  MATCH (me)-[line:SUPERIOR_OF]-(other:Person)
  // dated: line back $years
  RETURN other, [line] AS way
  UNION
  MATCH (me)-[mine:HELD_POST {leading: true}]->(:Organization)-[part:PART_OF]-(:Organization)<-[theirs:HELD_POST {leading: true}]-(other:Person)
  // dated: mine back $years
  // dated: part back $years
  // dated: theirs back $years
  WHERE all(one IN [mine, part, theirs] WHERE all(other IN [mine, part, theirs] WHERE coalesce(one.from < other.to, true)))
  RETURN other, [mine, part, theirs] AS way
}
MATCH (other)-[same:SAME_AS*0..1]-(leader:Person)-[held:HELD_POST {leading: true}]->(unit:Organization)
// dated: same known
// dated: held
// reached: unit
WHERE NOT EXISTS {
  MATCH (me)-[own:SAME_AS*0..1]-(leader)
  // dated: own known
}
RETURN
  candidate AS candidate,
  unit.id AS touches,
  way + same + [held] AS evidence,
  {unit: unit.name} AS because
ORDER BY candidate, touches, size(way), [fact IN way | fact.id], held.id
