// Which of these targets each of these people has declared a tie to: to the body itself or to one within it.
// in:  people: List, targets: List, from: Date, to: Date, knownAt: DateTime
// out: person: String, target: String
// internal: whom one may ask about is decided at the door
UNWIND $people AS id
MATCH (:Person {id: id})<-[:BY]-(declaration:Declaration)-[:NAMES]->(:Organization)-[within:WITHIN]->(target:Organization)
// dated: within
WHERE target.id IN $targets
  AND declaration.recordedAt <= $knownAt
  AND coalesce(declaration.struckAt > $knownAt, true)
RETURN DISTINCT id AS person, target.id AS target
ORDER BY person, target
