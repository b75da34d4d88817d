// Organizations whose name or number fits what was typed, by name and id, from behind a cursor.
// in:  names: String, code: String, afterName: String, afterId: String, kind: String?, level: String?, most: Integer, viewer: Map
// out: unit: Map
CALL () {
  CALL db.index.fulltext.queryNodes('organization_names', $names) YIELD node
  RETURN node
  UNION
  MATCH (node:Organization {code: $code})
  RETURN node
}
MATCH (unit:Organization {id: node.id})
// visible: unit
WHERE (unit.name > $afterName OR (unit.name = $afterName AND unit.id > $afterId))
  AND ($kind IS NULL OR unit.kind = $kind)
  AND ($level IS NULL OR unit.level = $level)
RETURN DISTINCT unit {.id, .name, .code, .kind, .level} AS unit
ORDER BY unit.name, unit.id
LIMIT $most
