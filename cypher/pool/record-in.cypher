// Records memberships in talent pools.
// changes
// in:  rows: List
// out: id: String
UNWIND $rows AS row
MATCH (start:PoolMember {id: row.start})
MATCH (end:TalentPool {kind: row.end})
CREATE (start)-[fact:IN]->(end)
SET fact = row.says
RETURN fact.id AS id
