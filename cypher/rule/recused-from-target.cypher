// Targets from which a candidate stands recused by decision: from the body itself, from what lies in it or from what it lies in.
// out: candidate, touches, evidence, because
UNWIND $candidates AS candidate
MATCH (:Person {id: candidate})-[stands:RECUSED_FROM]->(unit:Organization)-[within:WITHIN]-(target:Organization)
// dated: stands
// dated: within
WHERE target.id IN $targets
RETURN
  candidate AS candidate,
  target.id AS touches,
  [stands, within] AS evidence,
  {unit: unit.name, from: stands.from, to: stands.to} AS because
ORDER BY candidate, touches, stands.from, stands.id
