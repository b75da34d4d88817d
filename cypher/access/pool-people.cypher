// The people in a talent pool, whichever it is.
// out: person: String
// scans: PoolMember, the whole pool is the answer
MATCH (:PoolMember)-[:OF]->(person:Person)
RETURN DISTINCT person.id AS person
