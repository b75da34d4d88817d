// Those whose kept touches may be others, where a fact came to be known at one of these people: for rules ask by kin, by who led beside whom, and by line.
// in:  people: List
// out: person: String
// internal: says what is to be asked again, and of whom; nothing of it leaves
MATCH (one:Person)-[:SAME_AS*0..1]-(record:Person)
WHERE one.id IN $people
WITH DISTINCT record
CALL (record) {
  RETURN record AS near
  UNION
  MATCH (record)<-[:KIN]-(near:Person)
  RETURN near
  UNION
  MATCH (record)-[:SUPERIOR_OF]-(near:Person)
  RETURN near
  UNION
  MATCH (record)-[:HELD_POST {leading: true}]->(:Organization)-[:PART_OF*0..1]-(:Organization)<-[:HELD_POST {leading: true}]-(near:Person)
  RETURN near
}
WITH DISTINCT near
MATCH (near)-[:SAME_AS*0..1]-(person:KinKept)
RETURN DISTINCT person.id AS person
ORDER BY person
