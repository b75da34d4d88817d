// Cadres whose name, pinyin, initials or number fit what was typed, by name and id, from behind a cursor.
// in:  names: String, readings: String, code: String, afterName: String, afterId: String, rank: String?, most: Integer, viewer: Map
// out: person: Map
CALL () {
  CALL db.index.fulltext.queryNodes('person_names', $names) YIELD node
  RETURN node
  UNION
  CALL db.index.fulltext.queryNodes('person_readings', $readings) YIELD node
  RETURN node
  UNION
  MATCH (node:Person {code: $code})
  RETURN node
}
MATCH (person:Person {id: node.id})
// visible: person
WHERE person:Cadre
  AND (person.name > $afterName OR (person.name = $afterName AND person.id > $afterId))
  AND ($rank IS NULL OR person.rank = $rank)
RETURN DISTINCT person {.id, .name, .code, .rank, .readings, cadre: true} AS person
ORDER BY person.name, person.id
LIMIT $most
