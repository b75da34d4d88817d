// All targets of whoever was at fault.
// out: candidate: String, target: String, facts: List
UNWIND $candidates AS candidate
MATCH (me:Person {id: candidate})
MATCH (me)-[fault:FOUND_AT_FAULT]->(:Organization)
// dated: fault ever
WHERE fault.from >= $from - duration({years: $years})
UNWIND $targets AS target
RETURN candidate AS candidate, target AS target, [fault.id] AS facts
