// Records what somebody declares about himself; the register stays as it is.
// changes
// in:  person: String, unit: String, says: Map
// out: id: String
MATCH (person:Person {id: $person})
MATCH (unit:Organization {id: $unit})
CREATE (declaration:Declaration)-[:BY]->(person)
CREATE (declaration)-[:NAMES]->(unit)
SET declaration = $says
RETURN declaration.id AS id
