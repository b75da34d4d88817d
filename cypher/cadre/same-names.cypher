// Who shares a name with one of these people, by name and id, with whoever a standing judgement names beside him.
// in:  people: List
// out: person: Map, judged: List
// internal: whoever records or judges people is told of every namesake
UNWIND $people AS id
MATCH (asked:Person {id: id})
WITH DISTINCT asked.name AS name
MATCH (bearer:Person {name: name})
// right after a first import the statistics still speak of an empty index, and the planner would read all of it for each name
USING INDEX SEEK bearer:Person(name)
WITH name, collect(bearer) AS bearers
WHERE size(bearers) > 1
UNWIND bearers AS person
RETURN
  person {.id, .name, .code, .rank, .readings, .bornOn, .idHash, .namedBy, cadre: person:Cadre} AS person,
  COLLECT {
    MATCH (person)<-[:OF]-(judgement:Judgement)-[:OF]->(other:Person)
    WHERE judgement.struckAt IS NULL
    RETURN other.id
  } AS judged
ORDER BY name, person.id
