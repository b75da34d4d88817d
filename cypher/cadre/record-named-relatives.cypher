// People whom a form names by name alone: nobody else until somebody judges them the same.
// changes
// in:  rows: List, now: DateTime
// out: id: String
UNWIND $rows AS row
CREATE (person:Person {id: row.id, name: row.name, sex: row.sex, namedBy: row.namedBy, namedAs: row.namedAs, readings: row.readings, createdAt: $now})
RETURN person.id AS id
