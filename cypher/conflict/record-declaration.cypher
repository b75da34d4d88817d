// Records what somebody declares about himself, and as a fact of which rules ask; the register stays as it is.
// changes
// in:  person: String, unit: String, says: Map
// out: id: String
MATCH (person:Person {id: $person})
MATCH (unit:Organization {id: $unit})
CREATE (declaration:Declaration)-[:BY]->(person)
CREATE (declaration)-[:NAMES]->(unit)
CREATE (person)-[declares:DECLARES]->(unit)
SET declaration = $says,
  declares = declaration {.id, .tie, .recordedAt}
RETURN declaration.id AS id
