// Organizations led by somebody beside whom a candidate sat in a leading group: in the last $years years, or for $together years in all.
// out: candidate, touches, evidence, because
UNWIND $candidates AS candidate
MATCH (me:Person {id: candidate})-[own:SAME_AS*0..1]-(:Person)-[mine:HELD_POST {leading: true}]->(group:Organization)
// dated: own known
// dated: mine ever
MATCH (group)<-[theirs:HELD_POST {leading: true}]-(:Person)-[same:SAME_AS*0..1]-(leader:Person)
// dated: theirs ever
// dated: same known
WHERE coalesce(mine.from < theirs.to, true) AND coalesce(theirs.from < mine.to, true)
  AND NOT EXISTS {
    MATCH (me)-[self:SAME_AS*0..1]-(leader)
    // dated: self known
  }
WITH candidate, group, leader, own + [mine, theirs] + same AS way,
  CASE WHEN mine.from > theirs.from THEN mine.from ELSE coalesce(theirs.from, mine.from, date('1900-01-01')) END AS began,
  reduce(first = $to, day IN [mine.to, theirs.to] | CASE WHEN day < first THEN day ELSE first END) AS ended
ORDER BY began, ended
WITH candidate, group, leader, collect({way: way, began: began, ended: ended}) AS spells
WITH candidate, group, leader,
  reduce(last = head(spells), spell IN spells | CASE WHEN spell.ended > last.ended THEN spell ELSE last END).way AS way,
  reduce(sum = {days: 0, until: head(spells).began}, spell IN spells |
    CASE WHEN spell.ended <= sum.until THEN sum
      WHEN spell.began < sum.until THEN {days: sum.days + duration.inDays(sum.until, spell.ended).days, until: spell.ended}
      ELSE {days: sum.days + duration.inDays(spell.began, spell.ended).days, until: spell.ended}
    END) AS sum
WHERE sum.days >= $together * 365 OR sum.until > $from - duration({years: $years})
MATCH (leader)-[held:HELD_POST {leading: true}]->(unit:Organization)
// dated: held
// reached: unit
RETURN
  candidate AS candidate,
  unit.id AS touches,
  way + [held] AS evidence,
  {group: group.name, unit: unit.name} AS because
ORDER BY candidate, touches, group.id, leader.id, held.id
