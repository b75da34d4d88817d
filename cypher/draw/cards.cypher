// These requests for people, by unit, each with all answers, the oldest first.
// in:  ids: List, viewer: Map
// out: says: Map, round: String, person: Map, unit: Map, answers: List
UNWIND $ids AS id
MATCH (draw:DrawRequest {id: id})
// visible: draw
MATCH (draw)-[:FOR]->(round:Round)
MATCH (draw)-[:OF]->(person:Person)
MATCH (draw)-[:TO]->(unit:Organization)
RETURN
  properties(draw) AS says,
  round.id AS round,
  person {.id, .name, .code, .rank, .readings} AS person,
  unit {.id, .name, .code, .kind, .level} AS unit,
  COLLECT {
    MATCH (answer:DrawAnswer)-[:ON]->(draw)
    OPTIONAL MATCH (answer)-[:OFFERS]->(other:Person)
    RETURN {says: properties(answer), substitute: other {.id, .name, .code, .rank, .readings}}
    ORDER BY answer.number
  } AS answers
ORDER BY unit.name, unit.id, person.name, draw.recordedAt, draw.id
