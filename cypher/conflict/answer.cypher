// What an answer says, standing or struck, and the people whom the finding or the declaration is about.
// in:  id: String
// out: says: Map, people: List, clue: String?
// internal: read by whoever is about to strike it, of whom the change asks whether he may
MATCH (answer:Answer {id: $id})-[:ANSWERS]->(answered:Finding|Declaration)
RETURN
  properties(answer) AS says,
  COLLECT { MATCH (answered)-[:OF|ON|BY]->(person:Person) RETURN person.id } AS people,
  head(COLLECT { MATCH (answered)-[:ON]->(clue:Clue) RETURN clue.id }) AS clue
