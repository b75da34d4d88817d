// Derives anew which bodies these organizations, and all below them, lie within; itself and every body above.
// changes
// in:  units: List
// out: edges: Integer
UNWIND $units AS id
MATCH (:Organization {id: id})<-[:PART_OF*0..8]-(below:Organization)
WITH DISTINCT below
OPTIONAL MATCH (below)-[old:WITHIN]->(:Organization)
DELETE old
WITH DISTINCT below
// eight steps: no real line of bodies is deeper
MATCH way = (below)-[:PART_OF*0..8]->(above:Organization)
WITH
  below,
  above,
  relationships(way) AS steps,
  [body IN nodes(way) | body.id] AS through
WITH
  below,
  above,
  through,
  [step IN steps | step.id] AS via,
  reduce(day = null, step IN steps | CASE WHEN step.from IS NULL OR day >= step.from THEN day ELSE step.from END) AS from,
  reduce(day = null, step IN steps | CASE WHEN step.to IS NULL OR day <= step.to THEN day ELSE step.to END) AS to,
  reduce(at = null, step IN steps | CASE WHEN step.recordedAt IS NULL OR at >= step.recordedAt THEN at ELSE step.recordedAt END) AS recordedAt,
  reduce(at = null, step IN steps | CASE WHEN step.struckAt IS NULL OR at <= step.struckAt THEN at ELSE step.struckAt END) AS struckAt
WHERE coalesce(from < to, true) AND coalesce(recordedAt < struckAt, true)
CREATE (below)-[:WITHIN {via: via, through: through, from: from, to: to, recordedAt: recordedAt, struckAt: struckAt}]->(above)
RETURN count(*) AS edges
