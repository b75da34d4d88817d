// What stands at the ends of the facts of a finding, by the engine's own ids, and the bodies that a line of bodies passes.
// in:  elements: List, bodies: List
// out: key: String, labels: List, node: Map
// internal: the gate at the fields decides how much of a path is shown
UNWIND $elements AS element
MATCH (node)
WHERE elementId(node) = element
RETURN element AS key, labels(node) AS labels, node {.id, .name, .code, .kind, .level, .rank, .readings} AS node
UNION ALL
UNWIND $bodies AS body
MATCH (node:Organization {id: body})
RETURN body AS key, labels(node) AS labels, node {.id, .name, .code, .kind, .level, .rank, .readings} AS node
