// Targets of anybody about whom a clue is being looked into: whoever is looked into inspects nobody.
// out: candidate, touches, evidence, because
UNWIND $candidates AS candidate
MATCH (:Person {id: candidate})<-[about:CONCERNS {capacity: 'SUBJECT'}]-(clue:Clue)
// dated: about
WHERE clue.state IN $states
UNWIND $targets AS target
RETURN
  candidate AS candidate,
  target AS touches,
  [about] AS evidence,
  {clue: clue.id} AS because
ORDER BY candidate, touches, about.id
