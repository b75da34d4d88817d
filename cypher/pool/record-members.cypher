// Members of talent pools: one a person and pool, made where it is new.
// changes
// in:  rows: List, now: DateTime
// out: person: String, kind: String, id: String
UNWIND $rows AS row
MATCH (person:Person {id: row.person})
MERGE (pool:TalentPool {kind: row.kind})
MERGE (person)<-[:OF]-(member:PoolMember {kind: row.kind})
ON CREATE SET member.id = row.id, member.createdAt = $now
RETURN row.person AS person, row.kind AS kind, member.id AS id
ORDER BY person, kind
