// The sanctions of these clues, announced on that day.
// changes
// in:  rows: List
// out: id: String
UNWIND $rows AS row
MATCH (:Clue {id: row.clue})<-[:OF]-(sanction:Sanction)
WHERE sanction.announcedOn IS NULL
SET sanction.announcedOn = row.on
RETURN sanction.id AS id
