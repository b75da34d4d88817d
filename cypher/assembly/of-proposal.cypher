// The search that made a proposal.
// in:  proposal: String, viewer: Map
// out: id: String
MATCH (assembly:Assembly)-[:PROPOSES]->(proposal:Proposal {id: $proposal})
// visible: assembly
// visible: proposal
RETURN assembly.id AS id
