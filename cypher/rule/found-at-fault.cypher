// Targets of anybody whose conduct was found at fault in the last $years years.
// out: candidate, touches, evidence, because
UNWIND $candidates AS candidate
MATCH (:Person {id: candidate})-[fault:FOUND_AT_FAULT]->(unit:Organization)
// dated: fault ever
WHERE fault.from >= $from - duration({years: $years})
UNWIND $targets AS target
RETURN
  candidate AS candidate,
  target AS touches,
  [fault] AS evidence,
  {unit: unit.name, on: fault.from} AS because
ORDER BY candidate, touches, fault.from DESC, fault.id
