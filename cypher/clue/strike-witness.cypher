// Strikes a witness of a clue: he was on record until now.
// changes
// in:  clue: String, id: String, now: DateTime, by: String
// out: id: String
MATCH (:Clue {id: $clue})<-[witness:WITNESS_IN {id: $id}]-(:Person)
WHERE witness.struckAt IS NULL
SET witness.struckAt = $now, witness.struckBy = $by
RETURN witness.id AS id
