// People: a cadre as a cadre; anybody else in the pool, himself, on his team, or holding a post in his body.
$viewer.sees.Person.V
OR (CASE WHEN it:Cadre THEN $viewer.sees.Cadre.V ELSE false END)
OR it.id IN $viewer.sees.Person.s
OR EXISTS { MATCH (:PoolMember)-[:OF]->(it) WHERE $viewer.sees.Person.p }
OR EXISTS {
  MATCH (it)-[itsSeat:SERVES_ON]->(itsTeam:Team)
  WHERE (itsTeam.id IN $viewer.sees.Person.t
    OR (it:Cadre AND (itsTeam.id IN $viewer.sees.Cadre.t OR EXISTS {
      MATCH (itsRound:Round)<-[:IN_ROUND]-(itsTeam)-[:INSPECTS]->(itsTarget:Organization)
      WHERE itsTarget.id IN $viewer.sees.Cadre.a AND itsRound.status IN ['RUNNING', 'CLOSED']
    })))
  AND (itsSeat.from IS NULL OR itsSeat.from <= $viewer.on) AND (itsSeat.to IS NULL OR itsSeat.to > $viewer.on)
  AND (itsSeat.recordedAt IS NULL OR itsSeat.recordedAt <= $viewer.knownAt)
  AND (itsSeat.struckAt IS NULL OR itsSeat.struckAt > $viewer.knownAt)
}
OR EXISTS {
  MATCH (it)-[itsPost:HELD_POST]->(:Organization)-[itsUp:PART_OF*0..8]->(itsUnit:Organization)
  WHERE (itsUnit.id IN $viewer.sees.Person.b
    OR (it:Cadre AND (itsUnit.id IN $viewer.sees.Cadre.b + $viewer.sees.Cadre.u
      OR EXISTS { MATCH (itsOther:Team)-[:INSPECTS]->(itsUnit) WHERE itsOther.id IN $viewer.sees.Cadre.x })))
  AND all(itsFact IN [itsPost] + itsUp WHERE
    (itsFact.from IS NULL OR itsFact.from <= $viewer.on) AND (itsFact.to IS NULL OR itsFact.to > $viewer.on)
    AND (itsFact.recordedAt IS NULL OR itsFact.recordedAt <= $viewer.knownAt)
    AND (itsFact.struckAt IS NULL OR itsFact.struckAt > $viewer.knownAt))
}
