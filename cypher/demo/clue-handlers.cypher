// Who works at a discipline body, in the order of their codes; of one name one, for some have two records.
// in:  discipline: String
// out: id: String
// internal: the demo makes up its past
MATCH (:Organization {id: $discipline})<-[:WITHIN]-(:Organization)<-[held:HELD_POST]-(person:Person)
WHERE held.to IS NULL
WITH DISTINCT person
ORDER BY person.code
WITH person.name AS name, head(collect(person)) AS person
RETURN person.id AS id
ORDER BY person.code
