// The next step of each clue, behind its last one; what is derived from the chain is kept on the clue, and whose hand it was.
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
WITH row, step, clue
CALL (row, step) {
  MATCH (person:Person {id: row.step.person})
  CREATE (step)-[:BY]->(person)
}
CALL (row, step) {
  MATCH (person:Person {id: row.step.onBehalfOf})
  CREATE (step)-[:ON_BEHALF_OF]->(person)
}
CALL (row, step, clue) {
  MATCH (person:Person {id: coalesce(row.step.onBehalfOf, row.step.person)})
  CREATE (person)-[:HANDLED {id: step.id, hand: row.hand, step: step.kind, from: step.on, to: step.on + duration({days: 1}), recordedAt: step.recordedAt}]->(clue)
}
RETURN step.id AS id
