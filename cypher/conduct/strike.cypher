// Strikes a report that nobody has settled.
// changes
// in:  report: String, now: DateTime, by: String
// out: id: String
MATCH (report:ConductReport {id: $report})
// takes the lock
SET report.id = report.id
WITH report
MATCH (person:Person)<-[:ABOUT]-(report)-[:AT]->(body:Organization)
WHERE report.struckAt IS NULL
  AND NOT EXISTS { MATCH (settlement:ConductSettlement)-[:ON]->(report) WHERE settlement.struckAt IS NULL }
SET report.struckAt = $now, report.struckBy = $by
WITH person, report, body
OPTIONAL MATCH (person)-[complained:COMPLAINED_OF {id: report.id}]->(body)
WHERE complained.struckAt IS NULL
SET complained.struckAt = $now
RETURN DISTINCT report.id AS id
