// The people who hold a post in one of these organizations or in one that is part of it.
// in: ids: List, on: Date, knownAt: DateTime
// out: person: String
MATCH (body:Organization)<-[up:PART_OF*0..8]-(unit:Organization)<-[held:HELD_POST]-(person:Person)
// dated: up
// dated: held
WHERE body.id IN $ids
RETURN DISTINCT person.id AS person
