// Targets that gave a degree.
// out: candidate: String, target: String, facts: List
UNWIND $candidates AS candidate
MATCH (me:Person {id: candidate})
MATCH (me)-[studied:STUDIED_AT]->(target:Organization)
// dated: studied ever
WHERE studied.degree IS NOT NULL AND target.id IN $targets
RETURN candidate AS candidate, target.id AS target, [studied.id] AS facts
