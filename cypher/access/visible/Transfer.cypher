// Transfers: with whoever the policy lets see them of the clue; never where the clue is denied (D1 to D3).
EXISTS {
  MATCH (it)-[:OF]->(itsClue:Clue)
  WHERE NOT itsClue.id IN $viewer.recused
  AND NOT EXISTS {
    MATCH (itsClue)-[itsSubject:CONCERNS]->(itsPerson:Person)
    WHERE itsPerson.id IN $viewer.persons + $viewer.kin
    AND (itsSubject.struckAt IS NULL OR itsSubject.struckAt > $viewer.knownAt)
  }
  AND (
    itsClue.team IN $viewer.sees.Transfer.t
    OR itsClue.office IN $viewer.sees.Transfer.o
    OR itsClue.body IN $viewer.sees.Transfer.b
    OR any(itsHand IN coalesce(itsClue.awaits, []) WHERE itsHand IN $viewer.sees.Transfer.i)
  )
}
