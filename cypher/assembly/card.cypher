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
    END,
    lottery: COLLECT {
      MATCH (assembly)-[:DRAWS]->(lottery:Lottery)
      RETURN lottery {
        assembly: assembly.id,
        .seedHash,
        .pairCap,
        .personCap,
        number: COUNT {
          MATCH (:Lottery)<-[:DRAWS]-(other:Assembly)-[:FOR]->(round)
          // visible: other
          WHERE other.startedAt <= assembly.startedAt
        },
        .listHash,
        .lots,
        .tickets,
        .expected,
        .bound,
        .best,
        .drawnAt,
        .drawnBy,
        .word,
        .seed,
        .ticket,
        .lot,
        .certificate
      }
    }[0]
  } AS assembly,
  round.id AS round
