// Removes the derived sameness of these people, so that it can be derived anew.
// changes
// in:  people: List
// out: edges: Integer
UNWIND $people AS id
MATCH (:Person {id: id})-[old:SAME_AS]-(:Person)
WITH DISTINCT old
DELETE old
RETURN count(*) AS edges
