// What the graph holds of the organizations with these codes: the properties that a workbook can say.
// in:  codes: List
// out: code: String, id: String, says: Map
// internal: the register compares with it what is said
UNWIND $codes AS code
MATCH (unit:Organization {code: code})
RETURN code AS code, unit.id AS id, unit {.name, .kind, .level} AS says
ORDER BY code
