// The people who sit on one of these teams.
// in: ids: List, on: Date, knownAt: DateTime
// out: person: String
MATCH (team:Team)<-[seat:SERVES_ON]-(person:Person)
// dated: seat
WHERE team.id IN $ids
RETURN DISTINCT person.id AS person
