// The standing memberships of these pool members.
// in:  starts: List
// out: start: String, type: String, end: String, says: Map
UNWIND $starts AS id
MATCH (:PoolMember {id: id})-[fact:IN]->(pool:TalentPool)
WHERE fact.struckAt IS NULL
RETURN id AS start, type(fact) AS type, pool.kind AS end, properties(fact) AS says
ORDER BY start, end
