// Teams that are no longer planned leave their round.
// changes
// in:  teams: List, now: DateTime, by: String
// out: id: String
UNWIND $teams AS id
MATCH (team:Team {id: id})-[in:IN_ROUND]->(:Round)
WHERE in.struckAt IS NULL
SET in.struckAt = $now, in.struckBy = $by, team.formerNumber = team.number
REMOVE team.number
RETURN team.id AS id
