// Others of these people's names on whom nobody has judged yet, each two once; same number, birthday, named by a form first.
// in:  people: List, most: Integer
// out: person: Map, other: Map, sameBirth: Boolean, sameNumber: Boolean
// internal: whoever records or judges people is told of every namesake
UNWIND $people AS id
MATCH (person:Person {id: id})
MATCH (other:Person {name: person.name})
WHERE other.id <> person.id
  AND (person.id < other.id OR NOT other.id IN $people)
  AND NOT EXISTS { (person)<-[:OF]-(judgement:Judgement)-[:OF]->(other) WHERE judgement.struckAt IS NULL }
RETURN
  person {.id, .name, .code, .rank, .readings, cadre: person:Cadre} AS person,
  other {.id, .name, .code, .rank, .readings, cadre: other:Cadre} AS other,
  coalesce(person.bornOn = other.bornOn, false) AS sameBirth,
  coalesce(person.idHash = other.idHash, false) AS sameNumber
ORDER BY sameNumber DESC, sameBirth DESC, coalesce(person.namedBy, other.namedBy) IS NULL, person.name, person.id, other.id
LIMIT $most
