// A judgement, with the two records it is about.
// in:  id: String, viewer: Map
// out: id: String, verdict: String, reason: String, recordedAt: DateTime, struckAt: DateTime?, people: List
MATCH (judgement:Judgement {id: $id})
// visible: judgement
MATCH (judgement)-[:OF]->(person:Person)
WITH judgement, person
ORDER BY person.createdAt, person.id
RETURN
  judgement.id AS id,
  judgement.verdict AS verdict,
  judgement.reason AS reason,
  judgement.recordedAt AS recordedAt,
  judgement.struckAt AS struckAt,
  collect(person {.id, .name, .code, .rank, .readings, cadre: person:Cadre}) AS people
