// The ids of the rounds with these codes.
// in:  codes: List
// out: code: String, id: String
// internal: codes become ids before anything is recorded
UNWIND $codes AS code
MATCH (round:Round {code: code})
RETURN code AS code, round.id AS id
ORDER BY code
