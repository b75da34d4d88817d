// Sanctions that had been announced before rules asked for them; known from the step that announced them.
MATCH (clue:Clue)<-[:OF]-(sanction:Sanction)-[:ON]->(person:Person)
WHERE sanction.announcedOn IS NOT NULL AND (sanction.until IS NOT NULL OR sanction.kind = 'GOV_DISMISSAL')
MATCH (body:Organization {id: clue.body})
MATCH (clue)-[:LATEST]->(:Step)-[:AFTER*0..]->(step:Step)
WHERE step.kind IN ['EXECUTE', 'REMIND']
CREATE (person)-[:SANCTIONED_BY {
  id: sanction.id,
  kind: sanction.kind,
  from: sanction.announcedOn,
  to: sanction.until,
  recordedAt: step.recordedAt
}]->(body);
