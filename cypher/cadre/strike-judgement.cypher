// Strikes a judgement: it was on record until now.
// changes
// in:  id: String, now: DateTime, by: String
// out: id: String, people: List
MATCH (judgement:Judgement {id: $id})
WHERE judgement.struckAt IS NULL
SET judgement.struckAt = $now, judgement.struckBy = $by
WITH judgement
MATCH (judgement)-[:OF]->(person:Person)
RETURN judgement.id AS id, collect(person.id) AS people
