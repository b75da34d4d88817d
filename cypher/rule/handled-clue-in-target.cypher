// Organizations at which something happened in which a candidate had such a hand in the last $years years.
// out: candidate, touches, evidence, because
UNWIND $candidates AS candidate
MATCH (:Person {id: candidate})-[handled:HANDLED]->(clue:Clue)-[at:CONCERNS {capacity: 'PLACE'}]->(unit:Organization)
// dated: handled ever
// dated: at known
// reached: unit
WHERE handled.hand IN $hands AND handled.from >= $from - duration({years: $years})
RETURN
  candidate AS candidate,
  unit.id AS touches,
  [handled, at] AS evidence,
  {unit: unit.name, on: handled.from, clue: clue.id} AS because
ORDER BY candidate, touches, handled.from DESC, handled.id
