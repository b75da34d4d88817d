// Strikes a declaration of one of these people of which the office has not spoken yet: it was on record until now.
// changes
// in:  id: String, people: List, now: DateTime, by: String
// out: id: String
MATCH (declaration:Declaration {id: $id})-[:BY]->(person:Person)-[declares:DECLARES {id: $id}]->(:Organization)
WHERE declaration.struckAt IS NULL
  AND person.id IN $people
  AND NOT EXISTS { MATCH (declaration)<-[:ANSWERS]-(answer:Answer) WHERE answer.struckAt IS NULL }
SET declaration.struckAt = $now, declaration.struckBy = $by, declares.struckAt = $now
RETURN declaration.id AS id
