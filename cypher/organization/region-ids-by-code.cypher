// The ids of the regions with these division codes.
// in:  codes: List
// out: code: String, id: String
// internal: codes become ids before anything is recorded
UNWIND $codes AS code
MATCH (region:Region {code: code})
RETURN code AS code, region.id AS id
ORDER BY code
