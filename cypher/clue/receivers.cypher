// For each of these clues the bodies that manage whom it is about, and the discipline body at that level (管理权限).
// in:  ids: List, on: Date, knownAt: DateTime, viewer: Map
// out: id: String, person: String, level: String, receiver: Map?
UNWIND $ids AS wanted
MATCH (clue:Clue {id: wanted})
// visible: clue
MATCH (clue)-[about:CONCERNS {capacity: 'SUBJECT'}]->(person:Person)-[held:HELD_POST]->(unit:Organization)
// dated: held
WHERE about.struckAt IS NULL
OPTIONAL MATCH (unit)<-[manages:MANAGES_CADRES_OF]-(above:Organization)
// dated: manages
WITH wanted AS id, person.id AS person, CASE WHEN held.leading AND above IS NOT NULL THEN above ELSE unit END AS manager
RETURN DISTINCT
  id,
  person,
  manager.level AS level,
  head(COLLECT {
    MATCH (manager)-[within:WITHIN]->(over:Organization)<-[part:PART_OF]-(body:Organization {kind: 'DISCIPLINE_INSPECTION'})
    // dated: within
    // dated: part
    RETURN body {.id, .name, .code, .kind, .level}
    ORDER BY size(within.via), body.id
  }) AS receiver
ORDER BY id, person, level
