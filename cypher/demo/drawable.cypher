// Who can be drawn, those whom the pool has on a team first; as what, and each membership as it stands.
// out: id: String, code: String, assigned: Boolean, leads: Boolean, deputizes: Boolean, memberships: List
// scans: PoolMember, the demo has some hundred
// internal: the demo staffs its made-up past
MATCH (pool:TalentPool)<-[in:IN]-(member:PoolMember)-[:OF]->(person:Person)
WHERE in.status IN ['AVAILABLE', 'ASSIGNED'] AND in.to IS NULL AND in.struckAt IS NULL
WITH person, pool, in
ORDER BY pool.kind
WITH person, collect(in {.status, .specialties, .from, .source, kind: pool.kind}) AS memberships
RETURN
  person.id AS id,
  person.code AS code,
  any(each IN memberships WHERE each.status = 'ASSIGNED') AS assigned,
  any(each IN memberships WHERE each.kind = 'LEADER') AS leads,
  EXISTS { MATCH (person)-[held:HELD_POST {leading: true}]->(:Organization) WHERE held.to IS NULL } AS deputizes,
  memberships
ORDER BY assigned DESC, code
