// The facts on record that start at these rounds, teams and people: office, targets, seats.
// in:  starts: List
// out: start: String, type: String, end: String, says: Map
UNWIND $starts AS id
MATCH (start:Round|Team|Person {id: id})-[fact:DISPATCHED_BY|INSPECTS|SERVES_ON]->(end)
WHERE fact.struckAt IS NULL
RETURN id AS start, type(fact) AS type, end.id AS end, properties(fact) AS says
ORDER BY start, type, end
