// What has this id, if the viewer may see it.
// in:  id: String, viewer: Map
// out: kind: String
MATCH (person:Person {id: $id})
// visible: person
RETURN CASE WHEN person:Cadre THEN 'Cadre' ELSE 'Person' END AS kind
UNION ALL
MATCH (unit:Organization {id: $id})
// visible: unit
RETURN 'Organization' AS kind
UNION ALL
MATCH (region:Region {id: $id})
// visible: region
RETURN 'Region' AS kind
UNION ALL
MATCH (round:Round {id: $id})
// visible: round
RETURN 'Round' AS kind
UNION ALL
MATCH (team:Team {id: $id})
// visible: team
RETURN 'Team' AS kind
UNION ALL
MATCH (member:PoolMember {id: $id})
// visible: member
RETURN 'PoolMember' AS kind
UNION ALL
MATCH (assembly:Assembly {id: $id})
// visible: assembly
RETURN 'Assembly' AS kind
UNION ALL
MATCH (proposal:Proposal {id: $id})
// visible: proposal
RETURN 'Proposal' AS kind
UNION ALL
MATCH (judgement:Judgement {id: $id})
// visible: judgement
RETURN 'Judgement' AS kind
UNION ALL
MATCH (clue:Clue {id: $id})
// visible: clue
RETURN 'Clue' AS kind
