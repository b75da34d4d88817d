// Targets in the county, or in the very city, in which a candidate works.
// out: candidate, touches, evidence, because
UNWIND $candidates AS candidate
MATCH (:Person {id: candidate})-[held:HELD_POST]->(unit:Organization)-[mine:LOCATED_IN]->(here:Region)
// dated: held
// dated: mine
MATCH (here)-[up:WITHIN*0..1]->(home:Region), (target:Organization)-[theirs:LOCATED_IN]->(:Region)-[down:WITHIN*0..1]->(home:Region)
// dated: theirs
WHERE target.id IN $targets AND (home.level = 'COUNTY' OR size(up + down) = 0)
RETURN
  candidate AS candidate,
  target.id AS touches,
  [held, mine] + up + reverse(down) + [theirs] AS evidence,
  {unit: unit.name, place: home.name} AS because
ORDER BY candidate, touches, held.id, mine.id, theirs.id, size(up + down)
