// Whose hands a clue was in, step by step, the first in front; whoever acted through another's account is the hand.
// in:  clue: String, viewer: Map
// out: kind: String, on: Date, account: String, name: String, person: Map?
MATCH (clue:Clue {id: $clue})
// visible: clue
MATCH (clue)-[:LATEST]->(:Step)-[:AFTER*0..]->(step:Step)
RETURN
  step.kind AS kind,
  step.on AS on,
  step.account AS account,
  step.name AS name,
  head(COLLECT {
    MATCH (step)-[by:ON_BEHALF_OF|BY]->(person:Person)
    RETURN person {.id, .name, .code, .rank, .readings, cadre: person:Cadre}
    ORDER BY type(by) DESC
  }) AS person
ORDER BY step.number
