// Clues without their chains, the latest received first, from behind a cursor.
// in:  afterOn: Date, afterId: String, round: String?, number: String?, states: List?, hands: List?, most: Integer, viewer: Map
// out: clue: Map, concerns: List
MATCH (clue:Clue)
// visible: clue
WHERE clue.receivedOn <= $afterOn
  AND (clue.receivedOn < $afterOn OR clue.id > $afterId)
  AND ($round IS NULL OR clue.round = $round)
  AND ($number IS NULL OR clue.number CONTAINS toUpper($number))
  AND ($states IS NULL OR clue.state IN $states)
  AND ($hands IS NULL OR any(hand IN clue.awaits WHERE hand IN $hands))
WITH clue
ORDER BY clue.receivedOn DESC, clue.id
LIMIT $most
RETURN
  clue {.id, .version, .number, .state, .latest, .receivedOn, .source, .summary, .round, .office, .team, .body, .readers, .awaits, .outcome, .outcomeOn, .closing} AS clue,
  COLLECT {
    MATCH (clue)-[about:CONCERNS]->(thing:Person|Organization)
    WHERE about.struckAt IS NULL
    RETURN {capacity: about.capacity, organization: thing:Organization, thing: thing {.id, .name, .code, .kind, .level, .rank, .readings, cadre: thing:Cadre}}
    ORDER BY about.capacity DESC, thing.name, thing.id
  } AS concerns
ORDER BY clue.receivedOn DESC, clue.id
