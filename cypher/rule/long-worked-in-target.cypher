// Targets in which, or below which, a candidate held posts for $years years in all.
// out: candidate, touches, evidence, because
UNWIND $candidates AS candidate
MATCH (:Person {id: candidate})-[own:SAME_AS*0..1]-(:Person)-[held:HELD_POST]->(:Organization)-[within:WITHIN]->(target:Organization)
// dated: own known
// dated: held ever
// dated: within
WHERE target.id IN $targets
WITH candidate, target, own + [held, within] AS way,
  coalesce(held.from, date('1900-01-01')) AS began,
  CASE WHEN held.to < $to THEN held.to ELSE $to END AS ended
ORDER BY began, ended
WITH candidate, target, collect({way: way, began: began, ended: ended}) AS spells
WITH candidate, target, last(spells).way AS way,
  reduce(sum = {days: 0, until: head(spells).began}, spell IN spells |
    CASE WHEN spell.ended <= sum.until THEN sum
      WHEN spell.began < sum.until THEN {days: sum.days + duration.inDays(sum.until, spell.ended).days, until: spell.ended}
      ELSE {days: sum.days + duration.inDays(spell.began, spell.ended).days, until: spell.ended}
    END) AS sum
WHERE sum.days >= $years * 365
RETURN
  candidate AS candidate,
  target.id AS touches,
  way AS evidence,
  {unit: target.name} AS because
ORDER BY candidate, touches
