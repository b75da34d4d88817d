// Every judgement, standing or struck, that is linked to these people by judgements.
// in:  people: List
// out: id: String, verdict: String, first: String, second: String, recordedAt: DateTime, struckAt: DateTime?
// internal: from all judgements follows who is one human, whenever they stood
MATCH (person:Person)
WHERE person.id IN $people
// each person once, however many ways lead there; what else is OF a person joins nobody
MATCH way = (person)-[:OF*0..]-(near:Person)
WHERE all(each IN nodes(way) WHERE each:Person OR each:Judgement)
WITH DISTINCT near
MATCH (near)<-[:OF]-(judgement:Judgement)
WITH DISTINCT judgement
MATCH (judgement)-[:OF]->(each:Person)
WITH judgement, collect(each.id) AS ends
RETURN
  judgement.id AS id,
  judgement.verdict AS verdict,
  ends[0] AS first,
  ends[1] AS second,
  judgement.recordedAt AS recordedAt,
  judgement.struckAt AS struckAt
ORDER BY recordedAt, id
