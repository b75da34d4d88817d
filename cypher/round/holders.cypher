// The seats of these teams that nobody has left.
// in:  teams: List
// out: start: String, type: String, end: String, says: Map
// internal: whoever appoints compares with it who is appointed
UNWIND $teams AS id
MATCH (person:Person)-[serves:SERVES_ON]->(team:Team {id: id})
WHERE serves.struckAt IS NULL AND serves.to IS NULL
RETURN person.id AS start, type(serves) AS type, id AS end, properties(serves) AS says
ORDER BY start, end
