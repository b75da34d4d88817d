// The same from the leaders of the targets.
// out: candidate: String, target: String, facts: List
UNWIND $targets AS id
MATCH (target:Organization {id: id})<-[up:PART_OF*0..8]-(unit:Organization)<-[held:HELD_POST {leading: true}]-(other:Person)
// dated: up
// dated: held
WITH other, collect({target: target, held: held, up: up}) AS ends
MATCH (other)-[theirs:HELD_POST {leading: true}]->(group:Organization)<-[mine:HELD_POST {leading: true}]-(me:Person)
// dated: mine ever
// dated: theirs ever
WHERE me.id IN $candidates AND other <> me AND coalesce(mine.from < theirs.to, true) AND coalesce(theirs.from < mine.to, true)
WITH me, group, other, ends, mine, theirs,
  CASE WHEN mine.from > theirs.from THEN mine.from ELSE coalesce(theirs.from, mine.from, date('1900-01-01')) END AS began,
  reduce(first = $to, day IN [mine.to, theirs.to] | CASE WHEN day < first THEN day ELSE first END) AS ended
ORDER BY began, ended
WITH me, group, other, ends, collect({way: [mine.id, theirs.id], began: began, ended: ended}) AS spells
WITH me, group, other, ends, spells,
  reduce(sum = {days: 0, until: head(spells).began}, spell IN spells |
    CASE WHEN spell.ended <= sum.until THEN sum
      WHEN spell.began < sum.until THEN {days: sum.days + duration.inDays(sum.until, spell.ended).days, until: spell.ended}
      ELSE {days: sum.days + duration.inDays(spell.began, spell.ended).days, until: spell.ended}
    END) AS sum
WHERE sum.days >= $together * 365 OR sum.until > $from - duration({years: $years})
UNWIND ends AS end
RETURN me.id AS candidate, end.target.id AS target, last(spells).way + [end.held.id] + [fact IN end.up | fact.id] AS facts
