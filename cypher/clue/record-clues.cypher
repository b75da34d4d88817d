// Clues at their beginning, with what they concern and, sealed, who reported them.
// changes
// in:  rows: List, now: DateTime
// out: id: String
UNWIND $rows AS row
CREATE (clue:Clue {id: row.id})
SET clue += row.says
WITH clue, row
CALL (clue, row) {
  MATCH (round:Round {id: row.round})
  CREATE (clue)-[:IN_ROUND]->(round)
}
CALL (clue, row) {
  UNWIND row.concerns AS concern
  MATCH (thing:Person|Organization {id: concern.thing})
  CREATE (clue)-[:CONCERNS {id: concern.id, capacity: concern.capacity, recordedAt: $now}]->(thing)
}
CALL (clue, row) {
  UNWIND row.boxes AS box
  CREATE (clue)-[:REPORTED_BY {id: box.id, recordedAt: $now}]->(:Reporter {id: box.id, sealed: box.sealed, recordedAt: $now})
}
RETURN clue.id AS id
