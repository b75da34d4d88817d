// Targets in whose inspection a candidate interfered.
// out: candidate: String, target: String, facts: List
UNWIND $candidates AS candidate
MATCH (me:Person {id: candidate})
MATCH (me)-[fault:FOUND_AT_FAULT {kind: 'INTERFERENCE'}]->(unit:Organization)-[up:PART_OF*0..8]->(target:Organization)
// dated: fault ever
// dated: up
WHERE target.id IN $targets
RETURN candidate AS candidate, target.id AS target, [fault.id] + [fact IN up | fact.id] AS facts
