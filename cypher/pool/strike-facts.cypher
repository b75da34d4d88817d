// Strikes memberships: they were on record until now.
// changes
// in:  rows: List, now: DateTime, by: String
// out: id: String
UNWIND $rows AS row
MATCH (:PoolMember {id: row.start})-[fact:IN {id: row.id}]->(:TalentPool)
WHERE fact.struckAt IS NULL
SET fact.struckAt = $now, fact.struckBy = $by
RETURN fact.id AS id
