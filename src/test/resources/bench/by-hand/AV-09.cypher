// Targets in which a candidate worked lately.
// out: candidate: String, target: String, facts: List
UNWIND $candidates AS candidate
MATCH (me:Person {id: candidate})
MATCH (me)-[held:HELD_POST]->(unit:Organization)-[up:PART_OF*0..8]->(target:Organization)
// dated: held back $years
// dated: up
WHERE target.id IN $targets
RETURN candidate AS candidate, target.id AS target, [held.id] + [fact IN up | fact.id] AS facts
