// Targets in which a candidate held posts for years.
// out: candidate: String, target: String, facts: List
UNWIND $candidates AS candidate
MATCH (me:Person {id: candidate})
MATCH (me)-[held:HELD_POST]->(unit:Organization)-[up:PART_OF*0..8]->(target:Organization)
// dated: held ever
// dated: up
WHERE target.id IN $targets
WITH candidate, target, held.id AS fact, held.from AS began, CASE WHEN held.to < $to THEN held.to ELSE $to END AS ended
ORDER BY began, ended
WITH candidate, target, collect({fact: fact, began: began, ended: ended}) AS spells
WITH candidate, target, spells,
  reduce(sum = {days: 0, until: head(spells).began}, spell IN spells |
    CASE WHEN spell.ended <= sum.until THEN sum
      WHEN spell.began < sum.until THEN {days: sum.days + duration.inDays(sum.until, spell.ended).days, until: spell.ended}
      ELSE {days: sum.days + duration.inDays(spell.began, spell.ended).days, until: spell.ended}
    END) AS sum
WHERE sum.days >= $years * 365
RETURN candidate AS candidate, target.id AS target, [last(spells).fact] AS facts
