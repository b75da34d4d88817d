// The organizations that are asked about.
// in:  targets: List, viewer: Map
// out: id: String, unit: Map
UNWIND $targets AS id
MATCH (unit:Organization {id: id})
// visible: unit
RETURN id AS id, unit {.id, .name, .code, .kind, .level} AS unit
ORDER BY id
