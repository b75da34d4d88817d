// The fact that makes somebody a witness in a clue, while it is on record.
// in:  clue: String, person: String
// out: id: String
// internal: asked before another is recorded; the clue passed the policy when it was locked
MATCH (:Person {id: $person})-[witness:WITNESS_IN]->(:Clue {id: $clue})
WHERE witness.struckAt IS NULL
RETURN witness.id AS id
ORDER BY witness.from, witness.id
