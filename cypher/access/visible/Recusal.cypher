// Recusals: from a body as the row says; from a clue with whoever asked and whoever decides, and never where the clue is denied him (D1 to D3).
any(itsReader IN it.readers WHERE itsReader IN $viewer.sees.Recusal.n)
OR (EXISTS { MATCH (it)-[:FROM]->(:Organization) } AND (
  $viewer.sees.Recusal.V
  OR EXISTS {
    MATCH (it)-[:OF]->(:Person)-[itsSeat:SERVES_ON]->(itsTeam:Team)
    WHERE itsTeam.id IN $viewer.sees.Recusal.t
    AND (itsSeat.from IS NULL OR itsSeat.from <= $viewer.on) AND (itsSeat.to IS NULL OR itsSeat.to > $viewer.on)
    AND (itsSeat.recordedAt IS NULL OR itsSeat.recordedAt <= $viewer.knownAt)
    AND (itsSeat.struckAt IS NULL OR itsSeat.struckAt > $viewer.knownAt)
  }
  OR EXISTS {
    MATCH (it)-[:OF]->(:Person)-[itsPost:HELD_POST]->(:Organization)-[itsUp:PART_OF*0..8]->(itsBody:Organization)
    WHERE itsBody.id IN $viewer.sees.Recusal.b
    AND all(itsFact IN [itsPost] + itsUp WHERE
      (itsFact.from IS NULL OR itsFact.from <= $viewer.on) AND (itsFact.to IS NULL OR itsFact.to > $viewer.on)
      AND (itsFact.recordedAt IS NULL OR itsFact.recordedAt <= $viewer.knownAt)
      AND (itsFact.struckAt IS NULL OR itsFact.struckAt > $viewer.knownAt))
  }
))
OR (any(itsHand IN it.awaits WHERE itsHand IN $viewer.sees.RecusalFromClue.i) AND EXISTS {
  MATCH (it)-[:FROM]->(itsClue:Clue)
  WHERE NOT itsClue.id IN $viewer.recused
  AND NOT EXISTS {
    MATCH (itsClue)-[itsSubject:CONCERNS]->(itsThing:Person|Organization)
    WHERE itsThing.id IN $viewer.persons + $viewer.kin + $viewer.recused
    AND (itsSubject.struckAt IS NULL OR itsSubject.struckAt > $viewer.knownAt)
  }
})
