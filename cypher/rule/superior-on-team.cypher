// Colleagues of a candidate of whom one is the other's direct superior: it is recorded, or one leads the body next above the other's.
// out: candidate, touches, evidence, because
UNWIND $candidates AS candidate
MATCH (me:Person {id: candidate})
CALL (me) {
  MATCH (me)-[line:SUPERIOR_OF]-(colleague:Person)
  // dated: line
  WHERE colleague.id IN $candidates
  RETURN colleague, [line] AS way
  UNION
  MATCH (me)-[mine:HELD_POST {leading: true}]->(:Organization)-[part:PART_OF]-(:Organization)<-[theirs:HELD_POST {leading: true}]-(colleague:Person)
  // dated: mine
  // dated: part
  // dated: theirs
  WHERE colleague.id IN $candidates
    AND all(one IN [mine, part, theirs] WHERE all(other IN [mine, part, theirs] WHERE coalesce(one.from < other.to, true)))
  RETURN colleague, [mine, part, theirs] AS way
}
RETURN
  candidate AS candidate,
  colleague.id AS touches,
  way AS evidence,
  {colleague: colleague.name} AS because
ORDER BY candidate, touches, size(way), [fact IN way | fact.id]
