// The organizations that are asked about.
// in:  targets: List, viewer: Map
// out: id: String, name: String
UNWIND $targets AS id
MATCH (unit:Organization {id: id})
// visible: unit
RETURN id AS id, unit.name AS name
ORDER BY id
