// The ids of the people with these codes.
// in:  codes: List
// out: code: String, id: String
// internal: codes become ids before anything is recorded
UNWIND $codes AS code
MATCH (person:Person {code: code})
RETURN code AS code, person.id AS id
ORDER BY code
