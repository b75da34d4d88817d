// Clues about somebody who sits in the leading group of the body in which a candidate works, or of one above it.
// out: candidate, touches, evidence, because
UNWIND $candidates AS candidate
MATCH (me:Person {id: candidate})-[held:HELD_POST]->(:Organization)-[within:WITHIN]->(body:Organization)<-[leads:HELD_POST {leading: true}]-(leader:Person)
// dated: held
// dated: within
// dated: leads
MATCH (leader)-[same:SAME_AS*0..1]-(subject:Person)<-[about:CONCERNS {capacity: 'SUBJECT'}]-(clue:Clue)
// dated: same known
// dated: about known
WHERE clue.id IN $clues AND NOT EXISTS {
  MATCH (me)-[own:SAME_AS*0..1]-(leader)
  // dated: own known
}
RETURN
  candidate AS candidate,
  clue.id AS touches,
  [held, within, leads] + same + [about] AS evidence,
  {unit: body.name} AS because
ORDER BY candidate, touches, size(within.via), held.id, leads.id
