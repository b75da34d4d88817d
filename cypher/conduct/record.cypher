// Records a report on somebody's conduct; of a complaint that he is complained of, for as long as it is looked into.
// changes
// in:  person: String, at: String, says: Map
// out: id: String
MATCH (person:Person {id: $person})
MATCH (body:Organization {id: $at})
CREATE (person)<-[:ABOUT]-(report:ConductReport)-[:AT]->(body)
SET report = $says
FOREACH (_ IN CASE report.kind WHEN 'COMPLAINT' THEN [1] ELSE [] END |
  CREATE (person)-[complained:COMPLAINED_OF]->(body)
  SET complained = report {.id, from: report.on, .recordedAt})
RETURN report.id AS id
