// Sanctions and talks decided on clues, each on a person, under the case where there is one.
// changes
// in:  rows: List
// out: id: String
UNWIND $rows AS row
MATCH (clue:Clue {id: row.clue})
MATCH (person:Person {id: row.on})
CREATE (clue)<-[:OF]-(sanction:Sanction)-[:ON]->(person)
SET sanction = row.says
WITH clue, sanction
CALL (clue, sanction) {
  MATCH (opened:Case)-[:OPENED_ON]->(clue)
  CREATE (sanction)-[:UNDER]->(opened)
}
RETURN sanction.id AS id
