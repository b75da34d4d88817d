// Whom the head of the office asks to replace in the draft of a round that was checked last.
// in:  round: String, viewer: Map
// out: members: List
MATCH (round:Round {id: $round})
// visible: round
MATCH (round)<-[:OF]-(check:ClueCheck)
RETURN COLLECT {
  MATCH (check)-[:ASKS_TO_REPLACE]->(person:Person)
  RETURN person {.id, .name, .code, .rank, .readings}
  ORDER BY person.name, person.id
} AS members
ORDER BY check.number DESC
LIMIT 1
