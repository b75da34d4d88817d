// Targets that gave a candidate a degree.
// out: candidate, touches, evidence, because
UNWIND $candidates AS candidate
MATCH (:Person {id: candidate})-[studied:STUDIED_AT]->(target:Organization)
// dated: studied ever
WHERE studied.degree IS NOT NULL AND target.id IN $targets
RETURN
  candidate AS candidate,
  target.id AS touches,
  [studied] AS evidence,
  {unit: target.name, degree: studied.degree} AS because
ORDER BY candidate, touches, studied.from, studied.id
