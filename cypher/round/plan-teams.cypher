// Teams take how many seats they have and what their members must know.
// changes
// in:  rows: List
// out: id: String
UNWIND $rows AS row
MATCH (team:Team {id: row.id})
SET team += row.says
RETURN team.id AS id
