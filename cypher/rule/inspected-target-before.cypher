// Targets that a candidate inspected in one of the office's last $rounds rounds.
// out: candidate, touches, evidence, because
UNWIND $candidates AS candidate
MATCH (:Person {id: candidate})-[seat:SERVES_ON]->(team:Team)-[inspects:INSPECTS]->(unit:Organization)
// dated: seat ever
// dated: inspects ever
WHERE unit.id IN $targets
MATCH (team)-[:IN_ROUND]->(round:Round)-[by:DISPATCHED_BY]->(office:Organization)
// dated: by ever
WHERE round.to <= $from
CALL (round, office) {
  OPTIONAL MATCH (office)<-[since:DISPATCHED_BY]-(later:Round)
  // dated: since ever
  WHERE later.from > round.from AND later.to <= $from
  RETURN count(DISTINCT later) AS later
}
WITH candidate, unit, round, seat, inspects, later
WHERE later < $rounds
RETURN
  candidate AS candidate,
  unit.id AS touches,
  [seat, inspects] AS evidence,
  {unit: unit.name, from: round.from, to: round.to} AS because
ORDER BY candidate, touches, round.from DESC, seat.id, inspects.id
