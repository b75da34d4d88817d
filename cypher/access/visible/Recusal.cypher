// Recusals: from a body as the row says; from a clue with whoever asked and whoever decides, and never where the clue is denied him (D1, D2, of others' D3).
(EXISTS { MATCH (it)-[:FROM]->(:Organization) } AND (
  $viewer.sees.Recusal.V
  OR any(itsReader IN it.readers WHERE itsReader IN $viewer.sees.Recusal.n)
  OR EXISTS { MATCH (it)-[:OF]->(itsPerson:Person) WHERE itsPerson.id IN $viewer.sees.Recusal.s }
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
OR EXISTS {
  MATCH (it)-[:FROM]->(itsClue:Clue)
  WHERE NOT EXISTS {
    MATCH (itsClue)-[itsSubject:CONCERNS]->(itsOther:Person)
    WHERE itsOther.id IN $viewer.persons + $viewer.kin
    AND (itsSubject.struckAt IS NULL OR itsSubject.struckAt > $viewer.knownAt)
  }
  AND (
    (it.own AND any(itsReader IN it.readers WHERE itsReader IN $viewer.sees.Recusal.n))
    OR (NOT itsClue.id IN $viewer.recused AND (
      any(itsReader IN it.readers WHERE itsReader IN $viewer.sees.Recusal.n)
      OR CASE it.decider
        WHEN 'RECEIVER' THEN any(itsRole IN ['RECEIVER', 'RECEIVER_ORG'] WHERE itsRole + ':' + itsClue.body IN $viewer.sees.RecusalFromClue.i)
        WHEN 'GROUP_HEAD' THEN 'GROUP_HEAD:' + itsClue.office IN $viewer.sees.RecusalFromClue.i
        ELSE 'OFFICE_HEAD:' + itsClue.office IN $viewer.sees.RecusalFromClue.i
      END
    ))
  )
}
