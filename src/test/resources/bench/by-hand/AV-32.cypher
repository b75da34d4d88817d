// Targets that a candidate inspected in one of the last rounds.
// out: candidate: String, target: String, facts: List
UNWIND $candidates AS candidate
MATCH (me:Person {id: candidate})
MATCH (me)-[seat:SERVES_ON]->(team:Team)-[inspects:INSPECTS]->(target:Organization)
// dated: seat ever
// dated: inspects ever
WHERE target.id IN $targets
MATCH (team)-[:IN_ROUND]->(round:Round)-[by:DISPATCHED_BY]->(office:Organization)
// dated: by ever
WHERE round.to <= $from
  AND COUNT {
    MATCH (office)<-[since:DISPATCHED_BY]-(later:Round)
    // dated: since ever
    WHERE later.from > round.from AND later.to <= $from
  } < $rounds
RETURN candidate AS candidate, target.id AS target, [seat.id, inspects.id] AS facts
