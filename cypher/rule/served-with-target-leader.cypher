// Organizations led by somebody who served in the same unit of the army as a candidate, at the same time.
// out: candidate, touches, evidence, because
MATCH (me:Person)-[mine:SERVED_IN]->(army:Organization)<-[theirs:SERVED_IN]-(:Person)-[same:SAME_AS*0..1]-(leader:Person)-[held:HELD_POST {leading: true}]->(unit:Organization)
// through a regiment go hundreds: it is come to from both ends and not passed
USING JOIN ON army
// dated: mine ever
// dated: theirs ever
// dated: same known
// dated: held
// reached: unit
WHERE me.id IN $candidates
  AND mine.from < coalesce(theirs.to, $to) AND theirs.from < coalesce(mine.to, $to)
  AND NOT EXISTS {
    MATCH (me)-[own:SAME_AS*0..1]-(leader)
    // dated: own known
  }
RETURN
  me.id AS candidate,
  unit.id AS touches,
  [mine, theirs] + same + [held] AS evidence,
  {army: army.name, unit: unit.name} AS because
ORDER BY candidate, touches, mine.id, theirs.id, held.id
