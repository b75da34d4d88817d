// Targets in a round that is dispatched by an office in whose leading group somebody sits who is kin of a candidate.
// out: candidate, touches, evidence, because
MATCH (round:Round {id: $round})-[by:DISPATCHED_BY]->(office:Organization)<-[held:HELD_POST {leading: true}]-(head:Person)
// dated: by
// dated: held
MATCH (person:Person)-[tie:KIN]->(head)
// dated: tie
WHERE person.id IN $candidates AND $kin IN tie.sets
MATCH (round)<-[in:IN_ROUND]-(:Team)-[inspects:INSPECTS]->(unit:Organization)
// dated: in known
// dated: inspects
WHERE unit.id IN $targets
RETURN
  person.id AS candidate,
  unit.id AS touches,
  [tie, held, by, in, inspects] AS evidence,
  {kin: {zh: tie.term, en: tie.termEn}, office: office.name} AS because
ORDER BY candidate, touches, size(tie.chain), tie.via, held.from DESC, held.id, inspects.id
