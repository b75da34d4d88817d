// The latest transfer of each clue, one step on.
// changes
// in:  rows: List
// out: id: String
UNWIND $rows AS row
MATCH (clue:Clue {id: row.clue})
CALL (clue) {
  MATCH (clue)<-[:OF]-(transfer:Transfer)
  RETURN transfer
  ORDER BY transfer.drawnUpOn DESC, transfer.id
  LIMIT 1
}
SET transfer += row.says
RETURN transfer.id AS id
