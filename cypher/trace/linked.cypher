// Clues that share a subject or a body with this one, or whose subjects are kin of its subjects, one row a way.
// in:  id: String, hops: Integer, to: Date, knownAt: DateTime, viewer: Map
// out: one: Map, far: Map, ties: List, other: Map, concerns: List, touched: Integer, visible: Integer
// scans: Person, whether kin of the viewer is concerned may be asked from either side
// scans: Clue, the share is one of all clues that the viewer may see
MATCH (clue:Clue {id: $id})
// visible: clue
MATCH (clue)-[about:CONCERNS]->(one:Person|Organization)
WHERE about.struckAt IS NULL
CALL (clue, one) {
  MATCH (one)<-[also:CONCERNS]-(other:Clue)
  // visible: other
  WHERE also.struckAt IS NULL AND other <> clue
  RETURN other, one AS far, [] AS ties
  UNION ALL
  MATCH way = (one)-[:PARENT_OF|SPOUSE_OF|SIBLING_OF|SAME_AS*1..3]-(kin:Person)
  // dated: way ever
  WHERE length(way) <= $hops AND kin <> one
  MATCH (kin)<-[also:CONCERNS]-(other:Clue)
  // visible: other
  WHERE also.struckAt IS NULL AND other <> clue
  RETURN other, kin AS far, [at IN range(0, length(way) - 1) | {type: type(relationships(way)[at]), down: startNode(relationships(way)[at]) = nodes(way)[at], sex: nodes(way)[at + 1].sex, before: nodes(way)[at].sex}] AS ties
}
RETURN
  one {.id, .name, .code, .kind, .level, .rank, .readings, cadre: one:Cadre, organization: one:Organization} AS one,
  far {.id, .name, .code, .kind, .level, .rank, .readings, cadre: far:Cadre, organization: far:Organization} AS far,
  ties,
  other {.id, .version, .number, .state, .latest, .receivedOn, .source, .summary, .round, .office, .team, .body, .readers, .awaits, .outcome, .outcomeOn, .closing} AS other,
  COLLECT {
    MATCH (other)-[said:CONCERNS]->(thing:Person|Organization)
    WHERE said.struckAt IS NULL
    RETURN {capacity: said.capacity, organization: thing:Organization, thing: thing {.id, .name, .code, .kind, .level, .rank, .readings, cadre: thing:Cadre}}
    ORDER BY said.capacity DESC, thing.name, thing.id
  } AS concerns,
  COUNT {
    UNWIND [one, far] AS end
    MATCH (end)<-[said:CONCERNS]-(each:Clue)
    // visible: each
    WHERE said.struckAt IS NULL
    RETURN DISTINCT each
  } AS touched,
  COUNT {
    MATCH (each:Clue)
    // visible: each
  } AS visible
ORDER BY other.id, size(ties), one.id, far.id
