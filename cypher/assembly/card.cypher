// One search for teams, without its proposal: it is looked at every moment while it goes on.
// in:  id: String, alive: DateTime, viewer: Map
// out: assembly: Map, round: String
MATCH (assembly:Assembly {id: $id})-[:FOR]->(round:Round)
// visible: assembly
// visible: round
RETURN
  assembly {
    .id,
    .state,
    .stage,
    .startedAt,
    .beatAt,
    .asked,
    .impossible,
    .failure,
    position: CASE assembly.state
      WHEN 'QUEUED' THEN COUNT {
        MATCH (other:Assembly {state: 'QUEUED'})
        // visible: other
        WHERE other.startedAt <= assembly.startedAt AND other.beatAt >= $alive
      }
    END
  } AS assembly,
  round.id AS round
