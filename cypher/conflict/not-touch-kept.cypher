// The people whose kin is kept and not what they touch; or all whose kin is kept.
// in:  all: Boolean
// out: person: String
// scans: KinKept, some thousand, and the watch passes them by itself
// internal: says what is to be kept; nothing of it leaves
MATCH (person:KinKept)
WHERE $all OR NOT person:TouchKept
RETURN person.id AS person
ORDER BY person
