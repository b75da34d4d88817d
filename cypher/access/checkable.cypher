// Which of these people the viewer may ask a cross-check about.
// in: viewer: Map, ids: List, on: Date, knownAt: DateTime
// out: person: String
// internal: it is itself a question to the policy
UNWIND $ids AS id
MATCH (person:Person {id: id})
WHERE $viewer.sees.Candidate.V
  OR person.id IN $viewer.sees.Candidate.s
  OR EXISTS {
    MATCH (person)-[seat:SERVES_ON]->(team:Team)
    // dated: seat
    WHERE team.id IN $viewer.sees.Candidate.t
  }
  OR EXISTS {
    MATCH (person)-[held:HELD_POST]->(:Organization)-[up:PART_OF*0..8]->(body:Organization)
    // dated: up
    // dated: held
    WHERE body.id IN $viewer.sees.Candidate.b
  }
RETURN DISTINCT person.id AS person
