// One search for teams, with its proposal.
// in:  id: String, viewer: Map
// out: assembly: Map, round: String, proposal: Map?
MATCH (assembly:Assembly {id: $id})-[:FOR]->(round:Round)
// visible: assembly
// visible: round
RETURN
  assembly {.id, .state, .stage, .startedAt, .beatAt, .asked, .impossible, .failure} AS assembly,
  round.id AS round,
  COLLECT {
    MATCH (assembly)-[:PROPOSES]->(proposal:Proposal)
    // visible: proposal
    RETURN proposal {
      .id,
      .roundVersion,
      .objective,
      .bound,
      .terms,
      .values,
      offers: COLLECT {
        MATCH (proposal)-[offer:OFFERS]->(person:Person)
        // visible: person
        RETURN offer {
          .team,
          .role,
          .outcome,
          .zh,
          .en,
          member: person {.id, .name, .code, .rank, .readings, cadre: person:Cadre},
          alternates: COLLECT {
            UNWIND offer.alternates AS other
            MATCH (alternate:Person {id: other})
            // visible: alternate
            RETURN alternate {.id, .name, .code, .rank, .readings, cadre: alternate:Cadre}
          }
        }
        ORDER BY person.name, person.id
      }
    }
    LIMIT 1
  }[0] AS proposal
