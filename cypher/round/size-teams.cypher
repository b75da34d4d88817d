// Teams of a round take how many seats they have and what their members must know.
// changes
// in:  code: String, rows: List
// out: id: String
UNWIND $rows AS row
MATCH (:Round {code: $code})<-[:IN_ROUND]-(team:Team {number: row.number})
SET team += row.says
RETURN team.id AS id
