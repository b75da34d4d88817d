// The next step of each clue, behind its last one; what is derived from the chain is kept on the clue.
// changes
// in:  rows: List
// out: id: String
UNWIND $rows AS row
MATCH (clue:Clue {id: row.clue})
OPTIONAL MATCH (clue)-[latest:LATEST]->(before:Step)
DELETE latest
CREATE (clue)-[:LATEST]->(step:Step)
SET step = row.step
SET clue += row.keys
FOREACH (former IN CASE WHEN before IS NULL THEN [] ELSE [before] END | CREATE (step)-[:AFTER]->(former))
WITH row, step
CALL (row, step) {
  MATCH (person:Person {id: row.step.person})
  CREATE (step)-[:BY]->(person)
}
CALL (row, step) {
  MATCH (person:Person {id: row.step.onBehalfOf})
  CREATE (step)-[:ON_BEHALF_OF]->(person)
}
RETURN step.id AS id
