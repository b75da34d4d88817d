// Cases opened on clues, each against whom the clue is about.
// changes
// in:  rows: List
// out: id: String
UNWIND $rows AS row
MATCH (clue:Clue {id: row.clue})
CREATE (opened:Case)-[:OPENED_ON]->(clue)
SET opened = row.says
WITH opened, row
CALL (opened, row) {
  UNWIND row.against AS id
  MATCH (person:Person {id: id})
  CREATE (opened)-[:AGAINST]->(person)
}
RETURN opened.id AS id
