// Where a clue stands: its keys, and its chain of steps, the first in front.
// in:  id: String
// out: clue: Map, receiver: String?, subjects: List, steps: List
// internal: it is what the next step is judged by; the clue passed the policy when it was locked
MATCH (clue:Clue {id: $id})
RETURN
  clue {.id, .state, .version, .office, .team, .body, .readers, .awaits} AS clue,
  head(COLLECT {
    MATCH (clue)<-[:OF]-(transfer:Transfer)-[:TO]->(body:Organization)
    RETURN body.id
    ORDER BY transfer.drawnUpOn DESC, transfer.id
  }) AS receiver,
  COLLECT {
    MATCH (clue)-[about:CONCERNS {capacity: 'SUBJECT'}]->(person:Person)
    WHERE about.struckAt IS NULL
    RETURN person.id
  } AS subjects,
  COLLECT {
    MATCH (clue)-[:LATEST]->(:Step)-[:AFTER*0..]->(step:Step)
    RETURN step {.number, .kind, .on, .account, .person, .digest}
    ORDER BY step.number
  } AS steps
