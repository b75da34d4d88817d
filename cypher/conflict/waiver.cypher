// What a waiver says, standing or struck, and the people whom its finding is about.
// in:  id: String
// out: says: Map, people: List, clue: String?
// internal: read by whoever is about to strike it, of whom the change asks whether he may
MATCH (waiver:Waiver {id: $id})-[:WAIVES]->(finding:Finding)
RETURN
  properties(waiver) AS says,
  COLLECT { MATCH (finding)-[:OF|ON]->(person:Person) RETURN person.id } AS people,
  head(COLLECT { MATCH (finding)-[:ON]->(clue:Clue) RETURN clue.id }) AS clue
