// The facts on record that start at these people: posts, kin, ties, origins, schooling, service, holdings, file coverage.
// in:  starts: List
// out: start: String, type: String, end: String, says: Map
UNWIND $starts AS id
MATCH (:Person {id: id})-[fact:HELD_POST|PARENT_OF|SPOUSE_OF|SIBLING_OF|DECLARED_TIE|GREW_UP_IN|BORN_IN|NATIVE_OF|STUDIED_AT|TUTORED_BY|SERVED_IN|HOLDS|FILE_COVERS]->(end)
WHERE fact.struckAt IS NULL
RETURN id AS start, type(fact) AS type, coalesce(end.id, end.name) AS end, properties(fact) AS says
ORDER BY start, type, end
