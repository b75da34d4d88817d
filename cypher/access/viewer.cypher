// Who calls, by token or by account: his grants valid now, the people he is, their kin, the running teams they sit on, what they stand recused from; and how many boxes are sealed.
// in: token: String?, account: String?, now: DateTime, on: Date, knownAt: DateTime
// out: id: String, name: String, locale: String, person: String?, grants: List, persons: List, kin: List, teams: List, recused: List, boxes: Integer
// internal: it says who the viewer is
MATCH (box:Reporter)
WITH count(box) AS boxes
OPTIONAL MATCH (token:Token {hash: $token})-[:OF]->(byToken:Account)
WHERE token.until IS NULL OR token.until > $now
OPTIONAL MATCH (byId:Account {id: $account})
WITH boxes, coalesce(byToken, byId) AS caller
WHERE caller IS NOT NULL
OPTIONAL MATCH (caller)-[:HAS_GRANT]->(given:Grant)
WHERE given.from <= $now AND (given.to IS NULL OR given.to > $now)
WITH boxes, caller, collect(given {.role, .kind, .scope}) AS grants
OPTIONAL MATCH (self:Person {id: caller.person})-[same:SAME_AS*0..4]-(person:Person)
// dated: same
WITH boxes, caller, grants, collect(DISTINCT person) AS persons
CALL (persons) {
  UNWIND persons AS person
  MATCH (person)-[tie:KIN|PARENT_OF|SPOUSE_OF|SIBLING_OF]-(relative:Person)
  // dated: tie
  MATCH (relative)-[alias:SAME_AS*0..4]-(kin:Person)
  // dated: alias
  RETURN collect(DISTINCT kin.id) AS kin
}
CALL (persons) {
  UNWIND persons AS person
  MATCH (person)-[seat:SERVES_ON]->(team:Team)-[:IN_ROUND]->(round:Round {status: 'RUNNING'})
  // dated: seat
  RETURN collect(DISTINCT team.id) AS teams
}
CALL (persons) {
  UNWIND persons AS person
  MATCH (person)-[stands:RECUSED_FROM]->(thing:Clue|Organization)
  // dated: stands
  WITH DISTINCT thing
  OPTIONAL MATCH (thing)<-[within:WITHIN]-(:Organization)<-[:CONCERNS]-(clue:Clue)
  // dated: within
  RETURN collect(DISTINCT thing.id) + collect(DISTINCT clue.id) AS recused
}
RETURN
  caller.id AS id,
  caller.name AS name,
  caller.locale AS locale,
  caller.person AS person,
  grants,
  [person IN persons | person.id] AS persons,
  kin,
  teams,
  recused,
  boxes
