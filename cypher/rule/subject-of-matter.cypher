// Clues about a candidate himself.
// out: candidate, touches, evidence, because
UNWIND $candidates AS candidate
MATCH (me:Person {id: candidate})<-[about:CONCERNS {capacity: 'SUBJECT'}]-(clue:Clue)
// dated: about
WHERE clue.id IN $clues
RETURN
  candidate AS candidate,
  clue.id AS touches,
  [about] AS evidence,
  {person: me.name} AS because
ORDER BY candidate, touches, about.id
