// Records that somebody is a witness in a clue.
// changes
// in:  clue: String, person: String, says: Map
// out: id: String
MATCH (clue:Clue {id: $clue})
MATCH (person:Person {id: $person})
CREATE (person)-[witness:WITNESS_IN]->(clue)
SET witness = $says
RETURN witness.id AS id
