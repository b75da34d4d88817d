// The round that a team belongs to.
// in:  id: String, on: Date, knownAt: DateTime, viewer: Map
// out: id: String
MATCH (team:Team {id: $id})-[in:IN_ROUND]->(round:Round)
// dated: in
// visible: team
// visible: round
RETURN round.id AS id
