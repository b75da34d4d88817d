// Strikes the settlement of a report, which is looked into again; of a complaint he is complained of again from now on.
// changes
// in:  report: String, now: DateTime, says: Map
// out: id: String
MATCH (report:ConductReport {id: $report})
// takes the lock
SET report.id = report.id
WITH report
MATCH (person:Person)<-[:ABOUT]-(report)-[:AT]->(body:Organization)
MATCH (report)<-[:ON]-(settlement:ConductSettlement)
WHERE settlement.struckAt IS NULL
SET settlement += $says
FOREACH (_ IN CASE report.kind WHEN 'COMPLAINT' THEN [1] ELSE [] END |
  CREATE (person)-[complained:COMPLAINED_OF]->(body)
  SET complained = {id: report.id, from: report.on, recordedAt: $now})
WITH person, body, settlement
OPTIONAL MATCH (person)-[fault:FOUND_AT_FAULT {id: settlement.id}]->(body)
SET fault.struckAt = $now
RETURN settlement.id AS id
