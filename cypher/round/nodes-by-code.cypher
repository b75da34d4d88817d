// What the graph holds of the rounds with these codes: the properties that a workbook can say.
// in:  codes: List
// out: code: String, id: String, says: Map
// internal: the register compares with it what is said
UNWIND $codes AS code
MATCH (round:Round {code: code})
RETURN code AS code, round.id AS id, round {.name, .kinds, .status, .from, .to} AS says
ORDER BY code
