// Targets of the team of the round whose number a candidate led in the office's round before.
// out: candidate, touches, evidence, because
MATCH (round:Round {id: $round})-[by:DISPATCHED_BY]->(office:Organization)
// dated: by
CALL (office) {
  MATCH (office)<-[since:DISPATCHED_BY]-(before:Round)
  // dated: since ever
  WHERE before.from < $from
  RETURN before, since
  ORDER BY before.from DESC, before.id
  LIMIT 1
}
MATCH (round)<-[in:IN_ROUND]-(team:Team)-[inspects:INSPECTS]->(unit:Organization)
// dated: in known
// dated: inspects
WHERE unit.id IN $targets
MATCH (before)<-[was:IN_ROUND]-(:Team {number: team.number})<-[seat:SERVES_ON {role: 'LEADER'}]-(leader:Person)
// dated: was known
// dated: seat ever
WHERE leader.id IN $candidates
RETURN
  leader.id AS candidate,
  unit.id AS touches,
  [seat, was, since, by, in, inspects] AS evidence,
  {number: team.number, from: before.from, to: before.to} AS because
ORDER BY candidate, touches, seat.id, inspects.id
