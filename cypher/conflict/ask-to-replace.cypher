// Names those whom the head of the office asks to replace in a draft; those named before are named no more.
// changes
// in:  check: String, members: List
// out: round: String
MATCH (check:ClueCheck {id: $check})-[:OF]->(round:Round)
OPTIONAL MATCH (check)-[asked:ASKS_TO_REPLACE]->(:Person)
DELETE asked
WITH DISTINCT check, round
CALL (check) {
  UNWIND $members AS id
  MATCH (person:Person {id: id})
  CREATE (check)-[:ASKS_TO_REPLACE]->(person)
}
RETURN round.id AS round
