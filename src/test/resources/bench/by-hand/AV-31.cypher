// Targets of the team that a candidate led in the round before.
// out: candidate: String, target: String, facts: List
MATCH (round:Round {id: $round})-[by:DISPATCHED_BY]->(office:Organization)
// dated: by
CALL (office) {
  MATCH (office)<-[since:DISPATCHED_BY]-(before:Round)
  // dated: since ever
  WHERE before.from < $from
  RETURN before
  ORDER BY before.from DESC, before.id
  LIMIT 1
}
MATCH (before)<-[was:IN_ROUND]-(old:Team)<-[seat:SERVES_ON {role: 'LEADER'}]-(me:Person)
// dated: was known
// dated: seat ever
WHERE me.id IN $candidates
MATCH (round)<-[in:IN_ROUND]-(:Team {number: old.number})-[inspects:INSPECTS]->(target:Organization)
// dated: in known
// dated: inspects
WHERE target.id IN $targets
RETURN me.id AS candidate, target.id AS target, [seat.id, inspects.id] AS facts
