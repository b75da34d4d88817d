// Members of a pool by name and id, from behind a cursor, with how many rounds each has served.
// in:  kind: String, status: String?, specialty: String?, afterName: String, afterId: String, most: Integer, on: Date, knownAt: DateTime, viewer: Map
// out: id: String, kind: String, specialties: List, status: String, from: Date?, person: Map, rounds: Integer
MATCH (:TalentPool {kind: $kind})<-[in:IN]-(member:PoolMember)
// dated: in
// visible: member
WHERE ($status IS NULL OR in.status = $status)
  AND ($specialty IS NULL OR $specialty IN in.specialties)
MATCH (member)-[:OF]->(person:Person)
WHERE person.name > $afterName OR (person.name = $afterName AND member.id > $afterId)
RETURN
  member.id AS id,
  member.kind AS kind,
  in.specialties AS specialties,
  in.status AS status,
  in.from AS from,
  person {.id, .name, .code, .rank, .readings, cadre: person:Cadre} AS person,
  COUNT {
    MATCH (person)-[seat:SERVES_ON]->(:Team)-[:IN_ROUND]->(:Round {status: 'CLOSED'})
    WHERE coalesce(seat.recordedAt <= $knownAt, true) AND coalesce(seat.struckAt > $knownAt, true)
  } AS rounds
ORDER BY person.name, id
LIMIT $most
