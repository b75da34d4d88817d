// One search for teams, without its proposal: it is looked at every moment while it goes on.
// in:  id: String, viewer: Map
// out: assembly: Map, round: String
MATCH (assembly:Assembly {id: $id})-[:FOR]->(round:Round)
// visible: assembly
// visible: round
RETURN
  assembly {.id, .state, .stage, .startedAt, .beatAt, .asked, .impossible, .failure} AS assembly,
  round.id AS round
