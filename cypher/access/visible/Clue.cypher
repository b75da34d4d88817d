// Clues: never to a subject, to his kin or to whoever stands recused from it or from what it concerns (D1 to D3); else within the scope that the node carries (D4).
NOT it.id IN $viewer.recused
AND NOT EXISTS {
  MATCH (it)-[itsSubject:CONCERNS]->(itsPerson:Person)
  WHERE itsPerson.id IN $viewer.persons + $viewer.kin
  AND (itsSubject.struckAt IS NULL OR itsSubject.struckAt > $viewer.knownAt)
}
AND (
  it.team IN $viewer.sees.Clue.t
  OR it.office IN $viewer.sees.Clue.o
  OR it.body IN $viewer.sees.Clue.b
  OR any(itsReader IN coalesce(it.readers, []) WHERE itsReader IN $viewer.sees.Clue.n)
  OR any(itsHand IN coalesce(it.awaits, []) WHERE itsHand IN $viewer.sees.Clue.i)
)
