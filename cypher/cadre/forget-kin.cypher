// Removes the derived kin of these people, so that it can be derived anew; and says that what they touch is kept no longer.
// changes
// in:  people: List
// out: edges: Integer
UNWIND $people AS id
MATCH (person:Person {id: id})
REMOVE person:TouchKept
WITH person
MATCH (person)-[old:KIN]->(:Person)
DELETE old
RETURN count(*) AS edges
