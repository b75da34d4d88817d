// Reports on conduct, the latest first, from behind a cursor: about whom, where, and the settlement that stands.
// in:  id: String?, kinds: List?, states: List?, cadre: String?, afterAt: DateTime?, afterId: String, most: Integer, viewer: Map
// out: says: Map, state: String, person: Map, unit: Map, settlement: Map?
// scans: ConductReport, the office goes through all of them, some a round
MATCH (report:ConductReport)
// visible: report
WHERE ($id IS NULL OR report.id = $id)
  AND ($kinds IS NULL OR report.kind IN $kinds)
  AND ($afterAt IS NULL OR report.recordedAt < $afterAt
    OR (report.recordedAt = $afterAt AND report.id > $afterId))
MATCH (report)-[:ABOUT]->(person:Person)
MATCH (report)-[:AT]->(unit:Organization)
OPTIONAL MATCH (report)<-[:ON]-(settlement:ConductSettlement)
WHERE settlement.struckAt IS NULL
WITH report, person, unit, settlement, CASE
  WHEN report.struckAt IS NOT NULL THEN 'WITHDRAWN'
  WHEN settlement IS NULL THEN 'OPEN'
  WHEN settlement.upheld THEN 'UPHELD'
  ELSE 'UNFOUNDED'
END AS state
WHERE ($states IS NULL OR state IN $states)
  AND ($cadre IS NULL OR person.id = $cadre)
WITH report, person, unit, settlement, state
ORDER BY report.recordedAt DESC, report.id
LIMIT $most
RETURN
  properties(report) AS says,
  state AS state,
  person {.id, .name, .code, .rank, .readings} AS person,
  unit {.id, .name, .code, .kind, .level} AS unit,
  properties(settlement) AS settlement
ORDER BY report.recordedAt DESC, report.id
