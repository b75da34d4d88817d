// People by id: what every mention of a person shows.
// in:  ids: List, viewer: Map
// out: person: Map
UNWIND $ids AS id
MATCH (person:Person {id: id})
// visible: person
RETURN person {.id, .name, .code, .rank, .readings, cadre: person:Cadre} AS person
ORDER BY id
