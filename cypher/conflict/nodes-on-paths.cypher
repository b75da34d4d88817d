// What stands at the ends of the facts of a finding, by the engine's own ids, and the bodies that a line of bodies passes.
// in:  elements: List, bodies: List
// out: key: String, labels: List, node: Map, concerns: List
// internal: the gate at the fields decides how much of a path is shown
UNWIND $elements AS element
MATCH (node)
WHERE elementId(node) = element
RETURN
  element AS key,
  labels(node) AS labels,
  CASE
    WHEN node:Clue THEN node {.id, .version, .number, .state, .latest, .receivedOn, .source, .summary, .round, .office, .team, .body, .readers, .awaits, .outcome, .outcomeOn, .closing}
    ELSE node {.id, .name, .code, .kind, .level, .rank, .readings}
  END AS node,
  COLLECT {
    MATCH (node)-[about:CONCERNS]->(thing:Person|Organization)
    WHERE about.struckAt IS NULL
    RETURN {capacity: about.capacity, organization: thing:Organization, thing: thing {.id, .name, .code, .kind, .level, .rank, .readings, cadre: thing:Cadre}}
    ORDER BY about.capacity DESC, thing.name, thing.id
  } AS concerns
UNION ALL
UNWIND $bodies AS body
MATCH (node:Organization {id: body})
RETURN body AS key, labels(node) AS labels, node {.id, .name, .code, .kind, .level, .rank, .readings} AS node, [] AS concerns
