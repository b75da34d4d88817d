// Who works at a discipline body and has one record, in the order of their codes.
// in:  discipline: String
// out: id: String
// internal: the demo makes up its past
MATCH (:Organization {id: $discipline})<-[:WITHIN]-(:Organization)<-[held:HELD_POST]-(person:Person)
WHERE held.to IS NULL AND NOT EXISTS { (person)-[:SAME_AS]-(:Person) }
WITH DISTINCT person
RETURN person.id AS id
ORDER BY person.code
