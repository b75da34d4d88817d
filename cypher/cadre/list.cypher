// Cadres by name and id, from behind a cursor.
// in:  afterName: String, afterId: String, rank: String?, most: Integer, viewer: Map
// out: person: Map
MATCH (person:Person)
// visible: person
WHERE person.name >= $afterName
  AND person:Cadre
  AND (person.name > $afterName OR person.id > $afterId)
  AND ($rank IS NULL OR person.rank = $rank)
RETURN person {.id, .name, .code, .rank, .readings, cadre: true} AS person
ORDER BY person.name, person.id
LIMIT $most
