// The relatives of these people whom a form named by name alone.
// in:  people: List
// out: person: String, relation: String, name: String, id: String
// internal: the register compares with it what is said
UNWIND $people AS id
MATCH (person:Person {id: id})-[:PARENT_OF|SPOUSE_OF|SIBLING_OF|DECLARED_TIE]-(relative:Person)
WHERE relative.namedBy = id
RETURN DISTINCT id AS person, relative.namedAs AS relation, relative.name AS name, relative.id AS id
ORDER BY person, relation, name, relative.id
