// Targets led by somebody beside whom a candidate sat in a leading group.
// out: candidate: String, target: String, facts: List
UNWIND $candidates AS candidate
MATCH (me:Person {id: candidate})
MATCH (me)-[mine:HELD_POST {leading: true}]->(group:Organization)<-[theirs:HELD_POST {leading: true}]-(other:Person)
// dated: mine ever
// dated: theirs ever
WHERE other <> me AND coalesce(mine.from < theirs.to, true) AND coalesce(theirs.from < mine.to, true)
WITH me, group, other, mine, theirs,
  CASE WHEN mine.from > theirs.from THEN mine.from ELSE coalesce(theirs.from, mine.from, date('1900-01-01')) END AS began,
  reduce(first = $to, day IN [mine.to, theirs.to] | CASE WHEN day < first THEN day ELSE first END) AS ended
ORDER BY began, ended
WITH me, group, other, collect({way: [mine.id, theirs.id], began: began, ended: ended}) AS spells
WITH me, group, other, spells,
  reduce(sum = {days: 0, until: head(spells).began}, spell IN spells |
    CASE WHEN spell.ended <= sum.until THEN sum
      WHEN spell.began < sum.until THEN {days: sum.days + duration.inDays(sum.until, spell.ended).days, until: spell.ended}
      ELSE {days: sum.days + duration.inDays(spell.began, spell.ended).days, until: spell.ended}
    END) AS sum
WHERE sum.days >= $together * 365 OR sum.until > $from - duration({years: $years})
WITH me, other, spells
MATCH (other)-[held:HELD_POST {leading: true}]->(unit:Organization)-[up:PART_OF*0..8]->(target:Organization)
// dated: held
// dated: up
WHERE target.id IN $targets AND other <> me
RETURN me.id AS candidate, target.id AS target, last(spells).way + [held.id] + [fact IN up | fact.id] AS facts
