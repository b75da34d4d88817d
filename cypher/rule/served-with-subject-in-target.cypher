// Organizations at which something happened of which somebody is the subject who sat on one team with a candidate in the last $years years.
// out: candidate, touches, evidence, because
UNWIND $candidates AS candidate
MATCH (me:Person {id: candidate})-[mine:SERVES_ON]->(team:Team)<-[theirs:SERVES_ON]-(:Person)-[same:SAME_AS*0..1]-(subject:Person)
// dated: mine back $years
// dated: theirs back $years
// dated: same known
WHERE coalesce(mine.from < theirs.to, true) AND coalesce(theirs.from < mine.to, true)
  AND NOT EXISTS {
    MATCH (me)-[own:SAME_AS*0..1]-(subject)
    // dated: own known
  }
MATCH (team)-[in:IN_ROUND]->(round:Round)
// dated: in known
WHERE round.from < $to AND round.to > $from - duration({years: $years})
MATCH (subject)<-[about:CONCERNS {capacity: 'SUBJECT'}]-(clue:Clue)-[at:CONCERNS {capacity: 'PLACE'}]->(unit:Organization)
// dated: about known
// dated: at known
// reached: unit
RETURN
  candidate AS candidate,
  unit.id AS touches,
  [mine, theirs] + same + [about, at] AS evidence,
  {from: round.from, to: round.to, unit: unit.name, clue: clue.id} AS because
ORDER BY candidate, touches, round.from DESC, mine.id, theirs.id, clue.id
