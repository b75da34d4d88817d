// The people whose kin is kept and may follow from facts that touch these people.
// in:  people: List
// out: id: String
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
UNWIND seen AS person
WITH person
WHERE person:KinKept
RETURN person.id AS id
ORDER BY id
