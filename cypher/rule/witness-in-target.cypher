// Organizations at which something happened in which a candidate is or was a witness.
// out: candidate, touches, evidence, because
UNWIND $candidates AS candidate
MATCH (:Person {id: candidate})-[witness:WITNESS_IN]->(clue:Clue)-[at:CONCERNS {capacity: 'PLACE'}]->(unit:Organization)
// dated: witness ever
// dated: at known
// reached: unit
RETURN
  candidate AS candidate,
  unit.id AS touches,
  [witness, at] AS evidence,
  {unit: unit.name, on: witness.from, clue: clue.id} AS because
ORDER BY candidate, touches, witness.from, witness.id
