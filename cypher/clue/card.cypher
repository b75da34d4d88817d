// One clue without its chain: what it says, and whom and what it concerns.
// in:  id: String, viewer: Map
// out: clue: Map, concerns: List
MATCH (clue:Clue {id: $id})
// visible: clue
RETURN
  clue {.id, .version, .number, .state, .latest, .receivedOn, .source, .summary, .round, .office, .team, .body, .readers, .awaits, .outcome, .outcomeOn, .closing} AS clue,
  COLLECT {
    MATCH (clue)-[about:CONCERNS]->(thing:Person|Organization)
    WHERE about.struckAt IS NULL
    RETURN {capacity: about.capacity, organization: thing:Organization, thing: thing {.id, .name, .code, .kind, .level, .rank, .readings, cadre: thing:Cadre}}
    ORDER BY about.capacity DESC, thing.name, thing.id
  } AS concerns
