// Conflicts on seats that stand no more: the holder left, or the facts did.
// changes
// in:  rows: List, at: DateTime
// out: id: String
UNWIND $rows AS row
MATCH (arisen:ArisenConflict {id: row.id})
SET arisen.endedAt = $at, arisen.ending = row.ending
RETURN arisen.id AS id
