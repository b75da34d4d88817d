// Who is a witness in a clue, the first in front.
// in:  clue: String, knownAt: DateTime, viewer: Map
// out: id: String, on: Date, name: String, person: Map
MATCH (clue:Clue {id: $clue})
// visible: clue
MATCH (clue)<-[witness:WITNESS_IN]-(person:Person)
// dated: witness known
RETURN
  witness.id AS id,
  witness.from AS on,
  person.name AS name,
  person {.id, .name, .code, .rank, .readings, cadre: person:Cadre} AS person
ORDER BY witness.from, person.name, witness.id
