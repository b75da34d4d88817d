// Clues without their chains: what they say, and whom and what they concern.
// in:  ids: List, viewer: Map
// out: clue: Map, concerns: List
MATCH (clue:Clue)
// visible: clue
WHERE clue.id IN $ids
RETURN
  clue {.id, .version, .number, .state, .latest, .receivedOn, .source, .summary, .round, .office, .team, .body, .readers, .awaits, .outcome, .outcomeOn, .closing} AS clue,
  COLLECT {
    MATCH (clue)-[about:CONCERNS]->(thing:Person|Organization)
    WHERE about.struckAt IS NULL
    RETURN {capacity: about.capacity, organization: thing:Organization, thing: thing {.id, .name, .code, .kind, .level, .rank, .readings, cadre: thing:Cadre}}
    ORDER BY about.capacity DESC, thing.name, thing.id
  } AS concerns
ORDER BY clue.id
