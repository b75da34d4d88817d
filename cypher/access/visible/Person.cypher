// People: a cadre as a cadre; anybody else in the pool, himself, on his team, or holding a post in his body.
(it:Cadre AND (
  $viewer.sees.Cadre.V
  OR EXISTS {
    MATCH (it)-[itsSeat:SERVES_ON]->(itsTeam:Team)
    WHERE itsTeam.id IN $viewer.sees.Cadre.t
    AND (itsSeat.from IS NULL OR itsSeat.from <= $viewer.on) AND (itsSeat.to IS NULL OR itsSeat.to > $viewer.on)
    AND (itsSeat.recordedAt IS NULL OR itsSeat.recordedAt <= $viewer.knownAt)
    AND (itsSeat.struckAt IS NULL OR itsSeat.struckAt > $viewer.knownAt)
  }
  OR EXISTS {
    MATCH (itsRound:Round)<-[:IN_ROUND]-(itsCrew:Team)-[:INSPECTS]->(itsTarget:Organization), (it)-[itsPlace:SERVES_ON]->(itsCrew)
    WHERE itsTarget.id IN $viewer.sees.Cadre.a AND itsRound.status IN ['RUNNING', 'CLOSED']
    AND (itsPlace.from IS NULL OR itsPlace.from <= $viewer.on) AND (itsPlace.to IS NULL OR itsPlace.to > $viewer.on)
    AND (itsPlace.recordedAt IS NULL OR itsPlace.recordedAt <= $viewer.knownAt)
    AND (itsPlace.struckAt IS NULL OR itsPlace.struckAt > $viewer.knownAt)
  }
  OR EXISTS {
    MATCH (it)-[itsPost:HELD_POST]->(:Organization)-[itsUp:PART_OF*0..8]->(itsUnit:Organization)
    WHERE (itsUnit.id IN $viewer.sees.Cadre.b + $viewer.sees.Cadre.u
      OR EXISTS { MATCH (itsOther:Team)-[:INSPECTS]->(itsUnit) WHERE itsOther.id IN $viewer.sees.Cadre.x })
    AND all(itsFact IN [itsPost] + itsUp WHERE
      (itsFact.from IS NULL OR itsFact.from <= $viewer.on) AND (itsFact.to IS NULL OR itsFact.to > $viewer.on)
      AND (itsFact.recordedAt IS NULL OR itsFact.recordedAt <= $viewer.knownAt)
      AND (itsFact.struckAt IS NULL OR itsFact.struckAt > $viewer.knownAt))
  }
))
OR $viewer.sees.Person.V
OR it.id IN $viewer.sees.Person.s
OR ($viewer.sees.Person.p AND EXISTS { (:PoolMember)-[:OF]->(it) })
OR EXISTS {
  MATCH (it)-[itsChair:SERVES_ON]->(itsGroup:Team)
  WHERE itsGroup.id IN $viewer.sees.Person.t
  AND (itsChair.from IS NULL OR itsChair.from <= $viewer.on) AND (itsChair.to IS NULL OR itsChair.to > $viewer.on)
  AND (itsChair.recordedAt IS NULL OR itsChair.recordedAt <= $viewer.knownAt)
  AND (itsChair.struckAt IS NULL OR itsChair.struckAt > $viewer.knownAt)
}
OR EXISTS {
  MATCH (it)-[itsWork:HELD_POST]->(:Organization)-[itsLine:PART_OF*0..8]->(itsBody:Organization)
  WHERE itsBody.id IN $viewer.sees.Person.b
  AND all(itsFact IN [itsWork] + itsLine WHERE
    (itsFact.from IS NULL OR itsFact.from <= $viewer.on) AND (itsFact.to IS NULL OR itsFact.to > $viewer.on)
    AND (itsFact.recordedAt IS NULL OR itsFact.recordedAt <= $viewer.knownAt)
    AND (itsFact.struckAt IS NULL OR itsFact.struckAt > $viewer.knownAt))
}
