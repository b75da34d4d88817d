// Of when what is kept is; and for whom of these people it is not kept (no rules), or who touches one of these bodies or regions, by which rules.
// in:  people: List, reached: List
// out: keptAt: DateTime?, person: String?, rules: List?
// scans: TouchBook, there is but one
// internal: says of whom to ask; what is found is asked by the rules
MATCH (book:TouchBook)
RETURN book.keptAt AS keptAt, null AS person, null AS rules
UNION ALL
UNWIND $people AS id
MATCH (person:Person {id: id})
WHERE NOT person:TouchKept
RETURN null AS keptAt, id AS person, null AS rules
UNION ALL
UNWIND $people AS id
MATCH (:Person {id: id})-[touches:TOUCHES]->(unit)
WHERE unit.id IN $reached
RETURN null AS keptAt, id AS person, touches.rules AS rules
