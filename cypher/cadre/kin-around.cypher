// The facts of kinship and of identity, standing or struck, from which the kin of these people follows.
// in:  people: List
// out: id: String, type: String, from: String, to: String, says: Map, fromSex: String?, toSex: String?, fromBorn: Date?, toBorn: Date?
// internal: kin is derived from all facts, whenever they held or were on record
MATCH (person:Person)
WHERE person.id IN $people
WITH collect(DISTINCT person) AS seen
WITH seen, seen AS ring
// a chain of kin has at most five steps, each after at most one change of record: nine rings, ten facts
CALL (seen, ring) {
  UNWIND ring AS near
  MATCH (near)-[:PARENT_OF|SPOUSE_OF|SIBLING_OF|SAME_AS]-(far:Person)
  WHERE NOT far IN seen
  RETURN collect(DISTINCT far) AS next
}
WITH seen + next AS seen, next AS ring
CALL (seen, ring) {
  UNWIND ring AS near
  MATCH (near)-[:PARENT_OF|SPOUSE_OF|SIBLING_OF|SAME_AS]-(far:Person)
  WHERE NOT far IN seen
  RETURN collect(DISTINCT far) AS next
}
WITH seen + next AS seen, next AS ring
CALL (seen, ring) {
  UNWIND ring AS near
  MATCH (near)-[:PARENT_OF|SPOUSE_OF|SIBLING_OF|SAME_AS]-(far:Person)
  WHERE NOT far IN seen
  RETURN collect(DISTINCT far) AS next
}
WITH seen + next AS seen, next AS ring
CALL (seen, ring) {
  UNWIND ring AS near
  MATCH (near)-[:PARENT_OF|SPOUSE_OF|SIBLING_OF|SAME_AS]-(far:Person)
  WHERE NOT far IN seen
  RETURN collect(DISTINCT far) AS next
}
WITH seen + next AS seen, next AS ring
CALL (seen, ring) {
  UNWIND ring AS near
  MATCH (near)-[:PARENT_OF|SPOUSE_OF|SIBLING_OF|SAME_AS]-(far:Person)
  WHERE NOT far IN seen
  RETURN collect(DISTINCT far) AS next
}
WITH seen + next AS seen, next AS ring
CALL (seen, ring) {
  UNWIND ring AS near
  MATCH (near)-[:PARENT_OF|SPOUSE_OF|SIBLING_OF|SAME_AS]-(far:Person)
  WHERE NOT far IN seen
  RETURN collect(DISTINCT far) AS next
}
WITH seen + next AS seen, next AS ring
CALL (seen, ring) {
  UNWIND ring AS near
  MATCH (near)-[:PARENT_OF|SPOUSE_OF|SIBLING_OF|SAME_AS]-(far:Person)
  WHERE NOT far IN seen
  RETURN collect(DISTINCT far) AS next
}
WITH seen + next AS seen, next AS ring
CALL (seen, ring) {
  UNWIND ring AS near
  MATCH (near)-[:PARENT_OF|SPOUSE_OF|SIBLING_OF|SAME_AS]-(far:Person)
  WHERE NOT far IN seen
  RETURN collect(DISTINCT far) AS next
}
WITH seen + next AS seen, next AS ring
CALL (seen, ring) {
  UNWIND ring AS near
  MATCH (near)-[:PARENT_OF|SPOUSE_OF|SIBLING_OF|SAME_AS]-(far:Person)
  WHERE NOT far IN seen
  RETURN collect(DISTINCT far) AS next
}
WITH seen + next AS seen, next AS ring
UNWIND seen AS near
MATCH (near)-[fact:PARENT_OF|SPOUSE_OF|SIBLING_OF|SAME_AS]-(:Person)
WITH DISTINCT fact, startNode(fact) AS person, endNode(fact) AS other
RETURN fact.id AS id, type(fact) AS type, person.id AS from, other.id AS to, properties(fact) AS says, person.sex AS fromSex, other.sex AS toSex, person.bornOn AS fromBorn, other.bornOn AS toBorn
ORDER BY id, from, to
