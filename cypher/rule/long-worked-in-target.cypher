// Targets in which, or below which, a candidate held posts for $years years in all; open where nobody knows since when he held one that might make it so long.
// out: candidate, touches, evidence, because, open
UNWIND $candidates AS candidate
MATCH (:Person {id: candidate})-[own:SAME_AS*0..1]-(:Person)-[held:HELD_POST]->(:Organization)-[within:WITHIN]->(target:Organization)
// dated: own known
// dated: held ever
// dated: within
WHERE target.id IN $targets
WITH candidate, target, own + [held, within] AS way, held.from AS began,
  CASE WHEN held.to < $to THEN held.to ELSE $to END AS ended
ORDER BY began, ended
WITH candidate, target, collect({way: way, began: began, ended: ended}) AS spells
WITH candidate, target, spells, [spell IN spells WHERE spell.began IS NOT NULL] AS told
WITH candidate, target, spells, told,
  reduce(sum = {days: 0, until: head(told).began}, spell IN told |
    CASE WHEN spell.ended <= sum.until THEN sum
      WHEN spell.began < sum.until THEN {days: sum.days + duration.inDays(sum.until, spell.ended).days, until: spell.ended}
      ELSE {days: sum.days + duration.inDays(spell.began, spell.ended).days, until: spell.ended}
    END) AS sum
WITH candidate, target, spells, told, sum.days < $years * 365 AS short
WHERE NOT short OR size(told) < size(spells)
RETURN
  candidate AS candidate,
  target.id AS touches,
  (CASE WHEN short THEN last(spells) ELSE last(told) END).way AS evidence,
  {unit: target.name} AS because,
  short AS open
ORDER BY candidate, touches
