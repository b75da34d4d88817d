// Which of these people are kin of which others of them, within three ties.
// in:  people: List
// out: one: String, other: String
// internal: the demo makes up its past
UNWIND $people AS id
MATCH (person:Person {id: id})-[:PARENT_OF|SPOUSE_OF|SIBLING_OF*1..3]-(kin:Person)
WHERE kin.id IN $people AND kin.id <> id
WITH DISTINCT person, kin
RETURN person.id AS one, kin.id AS other
ORDER BY person.code, kin.code
