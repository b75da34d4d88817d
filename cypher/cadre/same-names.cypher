// For these people, others of the same name on whom nobody has judged yet.
// in:  people: List, most: Integer
// out: person: String, name: String, other: String, sameBirth: Boolean, sameNumber: Boolean
UNWIND $people AS id
MATCH (person:Person {id: id})
MATCH (other:Person {name: person.name})
WHERE other.id <> person.id
  AND NOT EXISTS { (person)<-[:OF]-(judgement:Judgement)-[:OF]->(other) WHERE judgement.struckAt IS NULL }
RETURN
  person.id AS person,
  person.name AS name,
  other.id AS other,
  coalesce(person.bornOn = other.bornOn, false) AS sameBirth,
  coalesce(person.idHash = other.idHash, false) AS sameNumber
ORDER BY sameNumber DESC, sameBirth DESC, name, person, other
LIMIT $most
