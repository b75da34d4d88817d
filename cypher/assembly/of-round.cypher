// Searches for the teams of a round, the latest first.
// in:  round: String, most: Int, viewer: Map
// out: assembly: Map, round: String
MATCH (assembly:Assembly)-[:FOR]->(round:Round {id: $round})
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
    position: null,
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
ORDER BY assembly.startedAt DESC, assembly.id
LIMIT toInteger($most)
