// Targets to which something was declared.
// out: candidate: String, target: String, facts: List
UNWIND $candidates AS candidate
MATCH (me:Person {id: candidate})
MATCH (me)-[declares:DECLARES]->(unit:Organization)-[up:PART_OF*0..8]->(target:Organization)
// dated: declares
// dated: up
WHERE target.id IN $targets AND declares.tie = 'SELF'
RETURN candidate AS candidate, target.id AS target, [declares.id] + [fact IN up | fact.id] AS facts
