// Settles a report that is looked into: nobody is complained of by it any more; what is upheld is a fact of its own.
// changes
// in:  report: String, says: Map, on: Date
// out: id: String
MATCH (report:ConductReport {id: $report})
// takes the lock: of two settlements at once, or one and a withdrawal, the later one finds nothing that is open
SET report.id = report.id
WITH report
MATCH (person:Person)<-[:ABOUT]-(report)-[:AT]->(body:Organization)
WHERE report.struckAt IS NULL
  AND NOT EXISTS { MATCH (before:ConductSettlement)-[:ON]->(report) WHERE before.struckAt IS NULL }
CREATE (settlement:ConductSettlement)-[:ON]->(report)
SET settlement = $says
FOREACH (_ IN CASE WHEN settlement.upheld THEN [1] ELSE [] END |
  CREATE (person)-[fault:FOUND_AT_FAULT]->(body)
  SET fault = {id: settlement.id, kind: report.kind, from: $on, recordedAt: settlement.recordedAt})
WITH person, report, body, settlement
OPTIONAL MATCH (person)-[complained:COMPLAINED_OF {id: report.id}]->(body)
WHERE complained.struckAt IS NULL
SET complained.struckAt = settlement.recordedAt
RETURN DISTINCT settlement.id AS id
