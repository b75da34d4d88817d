// Searches for the teams of a round, the latest first.
// in:  round: String, most: Int, viewer: Map
// out: assembly: Map, round: String
MATCH (assembly:Assembly)-[:FOR]->(round:Round {id: $round})
// visible: assembly
// visible: round
RETURN
  assembly {.id, .state, .stage, .startedAt, .beatAt, .asked, .impossible, .failure, position: null} AS assembly,
  round.id AS round
ORDER BY assembly.startedAt DESC, assembly.id
LIMIT toInteger($most)
