// What stands at the ends of the facts of a finding, by the engine's own ids, and the bodies that a line of bodies passes.
// in:  elements: List, bodies: List
// out: element: String, id: String, labels: List, name: String
UNWIND $elements AS element
MATCH (node)
WHERE elementId(node) = element
RETURN element AS element, node.id AS id, labels(node) AS labels, node.name AS name
UNION ALL
UNWIND $bodies AS body
MATCH (node:Organization {id: body})
RETURN body AS element, node.id AS id, labels(node) AS labels, node.name AS name
