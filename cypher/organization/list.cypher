// Organizations by name and id, from behind a cursor.
// in:  afterName: String, afterId: String, kind: String?, level: String?, most: Integer, viewer: Map
// out: unit: Map
MATCH (unit:Organization)
// visible: unit
WHERE unit.name >= $afterName
  AND (unit.name > $afterName OR unit.id > $afterId)
  AND ($kind IS NULL OR unit.kind = $kind)
  AND ($level IS NULL OR unit.level = $level)
RETURN unit {.id, .name, .code, .kind, .level} AS unit
ORDER BY unit.name, unit.id
LIMIT $most
