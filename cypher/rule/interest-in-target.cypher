// Organizations in which a candidate declared an interest of his own.
// out: candidate, touches, evidence, because
UNWIND $candidates AS candidate
MATCH (:Person {id: candidate})-[declares:DECLARES {tie: 'SELF'}]->(unit:Organization)
// dated: declares
// reached: unit
RETURN
  candidate AS candidate,
  unit.id AS touches,
  [declares] AS evidence,
  {unit: unit.name} AS because
ORDER BY candidate, touches, declares.recordedAt, declares.id
