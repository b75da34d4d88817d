// Rounds: a draft to who plans it, one that was appointed also to its teams and to the units that it inspects.
$viewer.sees.RoundDraft.V
OR (it.status IN ['RUNNING', 'CLOSED'] AND (
  $viewer.sees.Round.V
  OR EXISTS { MATCH (itsTeam:Team)-[:IN_ROUND]->(it) WHERE itsTeam.id IN $viewer.sees.Round.t }
  OR EXISTS { MATCH (it)-[:INSPECTS]->(itsUnit:Organization) WHERE itsUnit.id IN $viewer.sees.Round.u }
))
