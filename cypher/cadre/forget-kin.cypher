// Removes the derived kin of these people, so that it can be derived anew.
// changes
// in:  people: List
// out: edges: Integer
UNWIND $people AS id
MATCH (:Person {id: id})-[old:KIN]->(:Person)
DELETE old
RETURN count(*) AS edges
