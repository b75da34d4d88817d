// Who of a pool can be drawn for a round: where he comes from, what he knows, how often he has served, what he may be.
// in:  kind: String, round: String, from: Date, to: Date, on: Date, knownAt: DateTime, viewer: Map
// out: id: String, specialties: List, rounds: Integer, leads: Boolean, deputizes: Boolean, home: Map?
MATCH (:TalentPool {kind: $kind})<-[in:IN]-(member:PoolMember)
// dated: in
// visible: member
WHERE in.status IN ['AVAILABLE', 'ASSIGNED']
MATCH (member)-[:OF]->(person:Person)
WHERE NOT EXISTS {
  MATCH (person)-[serves:SERVES_ON]->(:Team)-[:IN_ROUND]->(other:Round)
  // dated: serves
  WHERE other.id <> $round AND other.status <> 'CLOSED' AND other.from < $to AND other.to > $from
}
// his unit was asked for him and does not send him to this round
AND NOT EXISTS {
  MATCH (person)<-[:OF]-(draw:DrawRequest)<-[:ON]-(answer:DrawAnswer)
  WHERE EXISTS { MATCH (draw)-[:FOR]->(:Round {id: $round}) }
    AND answer.reply <> 'AGREED'
    AND answer.recordedAt <= $knownAt AND coalesce(answer.struckAt > $knownAt, true)
}
RETURN
  person.id AS id,
  in.specialties AS specialties,
  COUNT {
    MATCH (person)-[served:SERVES_ON]->(:Team)-[:IN_ROUND]->(:Round {status: 'CLOSED'})
    // dated: served
  } AS rounds,
  EXISTS {
    MATCH (person)<-[:OF]-(:PoolMember)-[leading:IN]->(:TalentPool {kind: 'LEADER'})
    // dated: leading
  } AS leads,
  EXISTS {
    MATCH (person)-[head:HELD_POST]->(:Organization)
    // dated: head
    WHERE head.leading
  } AS deputizes,
  COLLECT {
    MATCH (person)-[held:HELD_POST]->(unit:Organization)-[up:PART_OF*0..3]->(home:Organization)
    // dated: held
    // dated: up
    WHERE home.kind <> 'INNER_UNIT'
    RETURN home {.id, .name}
    ORDER BY held.from DESC, size(up), home.id
    LIMIT 1
  }[0] AS home
ORDER BY person.name, id
