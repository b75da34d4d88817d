// Sanctions: before they are announced with the receiving body alone; never where the clue is denied (D1 to D3).
EXISTS {
  MATCH (it)-[:OF]->(itsClue:Clue)
  WHERE NOT itsClue.id IN $viewer.recused
  AND NOT EXISTS {
    MATCH (itsClue)-[itsSubject:CONCERNS]->(itsPerson:Person)
    WHERE itsPerson.id IN $viewer.persons + $viewer.kin
    AND (itsSubject.struckAt IS NULL OR itsSubject.struckAt > $viewer.knownAt)
  }
  AND (
    itsClue.body IN $viewer.sees.SanctionPending.b
    OR (it.announcedOn <= $viewer.on AND ($viewer.sees.Sanction.V OR itsClue.team IN $viewer.sees.Sanction.t))
  )
}
