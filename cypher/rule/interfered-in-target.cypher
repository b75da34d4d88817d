// Organizations in whose inspection a candidate was found to have interfered.
// out: candidate, touches, evidence, because
UNWIND $candidates AS candidate
MATCH (:Person {id: candidate})-[fault:FOUND_AT_FAULT {kind: 'INTERFERENCE'}]->(unit:Organization)
// dated: fault ever
// reached: unit
RETURN
  candidate AS candidate,
  unit.id AS touches,
  [fault] AS evidence,
  {unit: unit.name, on: fault.from} AS because
ORDER BY candidate, touches, fault.from DESC, fault.id
