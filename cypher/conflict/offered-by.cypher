// Whether an account sought the teams of this round and was offered one of these people for a seat.
// in:  round: String, by: String, people: List
// out: id: String
// internal: keeps whoever proposed a seat from waiving for it
MATCH (:Round {id: $round})<-[:FOR]-(:Assembly {by: $by})-[:PROPOSES]->(proposal:Proposal)-[:OFFERS]->(person:Person)
WHERE person.id IN $people
RETURN DISTINCT person.id AS id
ORDER BY id
