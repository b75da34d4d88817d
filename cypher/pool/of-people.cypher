// The pools that these people are in on a day.
// in:  people: List, on: Date, knownAt: DateTime, viewer: Map
// out: id: String, kind: String, specialties: List, status: String, from: Date?, person: Map, rounds: Integer
UNWIND $people AS each
MATCH (person:Person {id: each})<-[:OF]-(member:PoolMember)
// visible: member
MATCH (member)-[in:IN]->(:TalentPool)
// dated: in
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
ORDER BY person.id, kind, id
