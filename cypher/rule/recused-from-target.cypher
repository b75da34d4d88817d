// Organizations from which a candidate stands recused by decision.
// out: candidate, touches, evidence, because
UNWIND $candidates AS candidate
MATCH (:Person {id: candidate})-[stands:RECUSED_FROM]->(unit:Organization)
// dated: stands
RETURN
  candidate AS candidate,
  unit.id AS touches,
  [stands] AS evidence,
  {unit: unit.name, from: stands.from, to: stands.to} AS because
ORDER BY candidate, touches, stands.from, stands.id
