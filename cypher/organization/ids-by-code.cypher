// The ids of the organizations with these codes.
// in:  codes: List
// out: code: String, id: String
// internal: codes become ids before anything is recorded
UNWIND $codes AS code
MATCH (unit:Organization {code: code})
RETURN code AS code, unit.id AS id
ORDER BY code
