// Marks the people whose kin is kept: pool members, who serve on a team, and their other records.
// changes
// in:  people: List
// out: id: String
UNWIND $people AS id
MATCH (person:Person {id: id})
WHERE NOT person:KinKept
SET person:KinKept
RETURN person.id AS id
