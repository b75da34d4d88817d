// Strikes an answer: it was on record until now.
// changes
// in:  id: String, now: DateTime, by: String
// out: id: String
MATCH (answer:Answer {id: $id})
WHERE answer.struckAt IS NULL
SET answer.struckAt = $now, answer.struckBy = $by
RETURN answer.id AS id
