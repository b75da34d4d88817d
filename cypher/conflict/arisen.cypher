// What arose on the seats of a round after they were taken, the latest first.
// in:  round: String, on: Date, knownAt: DateTime, viewer: Map
// out: id: String, person: String, team: String, role: String, rule: String, beside: Boolean, against: String, since: Date?, learnedOn: Date?, noticedAt: DateTime, endedAt: DateTime?, ending: String?
MATCH (round:Round {id: $round})<-[in:IN_ROUND]-(team:Team)<-[:ON]-(arisen:ArisenConflict)-[:OF]->(person:Person)
// dated: in
// visible: round
// visible: team
// visible: person
RETURN
  arisen.id AS id,
  person.id AS person,
  team.id AS team,
  arisen.role AS role,
  arisen.rule AS rule,
  arisen.beside AS beside,
  arisen.against AS against,
  arisen.since AS since,
  arisen.learnedOn AS learnedOn,
  arisen.noticedAt AS noticedAt,
  arisen.endedAt AS endedAt,
  arisen.ending AS ending
ORDER BY noticedAt DESC, id
