// Teams: of a draft to who plans it, appointed ones also to themselves and to the unit that they inspect.
$viewer.sees.RoundDraft.V
OR (EXISTS { MATCH (it)-[:IN_ROUND]->(itsRound:Round) WHERE itsRound.status IN ['RUNNING', 'CLOSED'] } AND (
  $viewer.sees.Team.V
  OR it.id IN $viewer.sees.Team.t
  OR EXISTS { MATCH (it)-[:INSPECTS]->(itsUnit:Organization) WHERE itsUnit.id IN $viewer.sees.Team.u }
))
