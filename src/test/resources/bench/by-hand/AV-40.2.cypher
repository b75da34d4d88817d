// All targets of whoever was sanctioned.
// out: candidate: String, target: String, facts: List
UNWIND $candidates AS candidate
MATCH (me:Person {id: candidate})
MATCH (me)-[by:SANCTIONED_BY]->(:Organization)
// dated: by
UNWIND $targets AS target
RETURN candidate AS candidate, target AS target, [by.id] AS facts
