// Clues that concern an organization from which a candidate stands recused, or one within it.
// out: candidate, touches, evidence, because
UNWIND $candidates AS candidate
MATCH (:Person {id: candidate})-[stands:RECUSED_FROM]->(unit:Organization)<-[within:WITHIN]-(place:Organization)<-[about:CONCERNS]-(clue:Clue)
// dated: stands
// dated: within
// dated: about known
WHERE clue.id IN $clues
RETURN
  candidate AS candidate,
  clue.id AS touches,
  [stands, within, about] AS evidence,
  {unit: unit.name, from: stands.from, to: stands.to} AS because
ORDER BY candidate, touches, stands.from, stands.id
