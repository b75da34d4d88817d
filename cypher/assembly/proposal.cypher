// What searches for teams propose.
// in:  ids: List, viewer: Map
// out: assembly: String, proposal: Map
UNWIND $ids AS id
MATCH (assembly:Assembly {id: id})-[:PROPOSES]->(proposal:Proposal)
// visible: assembly
// visible: proposal
RETURN
  assembly.id AS assembly,
  proposal {
    .id,
    .roundVersion,
    .objective,
    .bound,
    fallback: coalesce(proposal.fallback, false),
    .terms,
    .values,
    .weights,
    .seed,
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
  } AS proposal
