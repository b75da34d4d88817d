// Who manages each of these cadres by his posts on that day, and the discipline body at that level (管理权限).
// in:  people: List, on: Date, knownAt: DateTime
// out: person: String, manager: String, level: String, receiver: Map?
// internal: it says which receiver is lawful; the people passed the policy where they were named
UNWIND $people AS id
MATCH (person:Person {id: id})-[held:HELD_POST]->(unit:Organization)
// dated: held
OPTIONAL MATCH (unit)<-[manages:MANAGES_CADRES_OF]-(above:Organization)
// dated: manages
WITH id, CASE WHEN held.leading AND above IS NOT NULL THEN above ELSE unit END AS manager
RETURN DISTINCT
  id AS person,
  manager.id AS manager,
  manager.level AS level,
  head(COLLECT {
    MATCH (manager)-[within:WITHIN]->(over:Organization)<-[part:PART_OF]-(body:Organization {kind: 'DISCIPLINE_INSPECTION'})
    // dated: within
    // dated: part
    RETURN body {.id, .name, .code, .kind, .level}
    ORDER BY size(within.via), body.id
  }) AS receiver
ORDER BY person, manager
