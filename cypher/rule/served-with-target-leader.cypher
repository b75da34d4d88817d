// Organizations led by somebody who served in the same unit of the army as a candidate, at the same time.
// out: candidate, touches, evidence, because
UNWIND $candidates AS candidate
MATCH (me:Person {id: candidate})-[mine:SERVED_IN]->(army:Organization)<-[theirs:SERVED_IN]-(other:Person)
// dated: mine ever
// dated: theirs ever
WHERE mine.from < coalesce(theirs.to, $to) AND theirs.from < coalesce(mine.to, $to)
MATCH (other)-[same:SAME_AS*0..1]-(leader:Person)-[held:HELD_POST {leading: true}]->(unit:Organization)
// dated: same known
// dated: held
WHERE NOT EXISTS {
  MATCH (me)-[own:SAME_AS*0..1]-(leader)
  // dated: own known
}
RETURN
  candidate AS candidate,
  unit.id AS touches,
  [mine, theirs] + same + [held] AS evidence,
  {army: army.name, unit: unit.name} AS because
ORDER BY candidate, touches, mine.id, theirs.id, held.id
