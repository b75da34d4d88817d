// What the graph holds of the people with these codes: the properties that a workbook can say.
// in:  codes: List
// out: code: String, id: String, says: Map
// internal: the register compares with it what is said
UNWIND $codes AS code
MATCH (person:Person {code: code})
RETURN code AS code, person.id AS id, person {.name, .sex, .bornOn, .rank, .idMasked, .idHash, .readings, cadre: person:Cadre} AS says
ORDER BY code
