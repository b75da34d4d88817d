// Organizations by id: what every mention of one shows.
// in:  ids: List, viewer: Map
// out: unit: Map
UNWIND $ids AS id
MATCH (unit:Organization {id: id})
// visible: unit
RETURN unit {.id, .name, .code, .kind, .level} AS unit
ORDER BY id
