// Targets of anybody about whose conduct a complaint is looked into.
// out: candidate, touches, evidence, because
UNWIND $candidates AS candidate
MATCH (:Person {id: candidate})-[complained:COMPLAINED_OF]->(unit:Organization)
// dated: complained
UNWIND $targets AS target
RETURN
  candidate AS candidate,
  target AS touches,
  [complained] AS evidence,
  {unit: unit.name, from: complained.from, clue: complained.id} AS because
ORDER BY candidate, touches, complained.from, complained.id
