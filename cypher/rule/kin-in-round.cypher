// Targets of a team beside which somebody who is kin of a candidate serves on another team of the round.
// out: candidate, touches, evidence, because
MATCH (round:Round {id: $round})-[by:DISPATCHED_BY]->(:Organization)
// dated: by
MATCH (round)<-[his:IN_ROUND]-(other:Team)<-[seat:SERVES_ON]-(kin:Person)<-[tie:KIN]-(person:Person)
// dated: his known
// dated: seat
// dated: tie
WHERE person.id IN $candidates AND $kin IN tie.sets
MATCH (round)<-[in:IN_ROUND]-(team:Team)-[inspects:INSPECTS]->(unit:Organization)
// dated: in known
// dated: inspects
WHERE unit.id IN $targets AND team <> other
RETURN
  person.id AS candidate,
  unit.id AS touches,
  [tie, seat, his, by, by, in, inspects] AS evidence,
  {kin: {zh: tie.term, en: tie.termEn}, number: other.number} AS because
ORDER BY candidate, touches, size(tie.chain), tie.via, seat.id, inspects.id
