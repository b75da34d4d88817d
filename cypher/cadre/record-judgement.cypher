// Records a judgement on two records of people.
// changes
// in:  id: String, verdict: String, first: String, second: String, reason: String, now: DateTime, by: String
// out: id: String
MATCH (first:Person {id: $first})
MATCH (second:Person {id: $second})
CREATE (judgement:Judgement {id: $id, verdict: $verdict, reason: $reason, recordedAt: $now, recordedBy: $by})
CREATE (judgement)-[:OF]->(first)
CREATE (judgement)-[:OF]->(second)
RETURN judgement.id AS id
