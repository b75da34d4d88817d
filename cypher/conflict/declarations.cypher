// What people declared about themselves, the latest first, from behind a cursor: the office's last word, and whether the register has it.
// in:  id: String?, afterAt: DateTime?, afterId: String, most: Integer, from: Date, to: Date, knownAt: DateTime, viewer: Map
// out: says: Map, person: Map, unit: Map, registered: Boolean, answer: Map?
// scans: Declaration, the office goes through all of them, some hundreds a round
MATCH (declaration:Declaration)
// visible: declaration
WHERE ($id IS NULL OR declaration.id = $id)
  AND ($id IS NOT NULL OR coalesce(declaration.struckAt > $knownAt, true))
  AND ($afterAt IS NULL OR declaration.recordedAt < $afterAt
    OR (declaration.recordedAt = $afterAt AND declaration.id > $afterId))
MATCH (declaration)-[:BY]->(person:Person)
MATCH (declaration)-[:NAMES]->(unit:Organization)
WITH declaration, person, unit
ORDER BY declaration.recordedAt DESC, declaration.id
LIMIT $most
RETURN
  properties(declaration) AS says,
  person {.id, .name, .code, .rank, .readings, cadre: person:Cadre} AS person,
  unit {.id, .name, .code, .kind, .level} AS unit,
  EXISTS {
    MATCH (person)-[tie:KIN]-(:Person)-[held:HELD_POST|HOLDS]->(:Organization)-[within:WITHIN]->(unit)
    // dated: tie
    // dated: held
    // dated: within
    WHERE declaration.tie IN ['SPOUSE', 'PARENT', 'CHILD', 'SIBLING', 'RELATIVE']
  } OR EXISTS {
    MATCH (person)-[held:HELD_POST|HOLDS]->(:Organization)-[within:WITHIN]->(unit)
    // dated: held
    // dated: within
    WHERE declaration.tie = 'SELF'
  } AS registered,
  head(COLLECT {
    MATCH (declaration)<-[:ANSWERS]-(answer:Answer)
    WHERE coalesce(answer.struckAt > $knownAt, true)
    RETURN properties(answer)
    ORDER BY answer.recordedAt DESC, answer.number DESC
    LIMIT 1
  }) AS answer
ORDER BY declaration.recordedAt DESC, declaration.id
