// Cases: with the body that the clue was handed to; never where the clue is denied (D1 to D3).
EXISTS {
  MATCH (it)-[:OPENED_ON]->(itsClue:Clue)
  WHERE NOT itsClue.id IN $viewer.recused
  AND NOT EXISTS {
    MATCH (itsClue)-[itsSubject:CONCERNS]->(itsPerson:Person)
    WHERE itsPerson.id IN $viewer.persons + $viewer.kin
    AND (itsSubject.struckAt IS NULL OR itsSubject.struckAt > $viewer.knownAt)
  }
  AND (
    itsClue.team IN $viewer.sees.Case.t
    OR itsClue.office IN $viewer.sees.Case.o
    OR itsClue.body IN $viewer.sees.Case.b
    OR any(itsHand IN coalesce(itsClue.awaits, []) WHERE itsHand IN $viewer.sees.Case.i)
  )
}
