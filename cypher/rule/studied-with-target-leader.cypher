// Organizations led by somebody who was in a candidate's class, had the same tutor, or was his tutor or pupil.
// out: candidate, touches, evidence, because
UNWIND $candidates AS candidate
MATCH (me:Person {id: candidate})
CALL (me) {
  MATCH (me)-[mine:STUDIED_AT]->(:Organization)<-[theirs:STUDIED_AT]-(other:Person)
  // dated: mine ever
  // dated: theirs ever
  WHERE mine.class = theirs.class
    AND coalesce(mine.from < theirs.to, true) AND coalesce(theirs.from < mine.to, true)
  RETURN other, [mine, theirs] AS way, {zh: '同班', en: 'classmate'} AS word
  UNION
  MATCH (me)-[taught:TUTORED_BY]-(other:Person)
  // dated: taught ever
  RETURN other, [taught] AS way, {zh: '师生', en: 'tutor and pupil'} AS word
  UNION
  MATCH (me)-[mine:TUTORED_BY]->(:Person)-[alike:SAME_AS*0..1]-(:Person)<-[theirs:TUTORED_BY]-(other:Person)
  // dated: mine ever
  // dated: alike known
  // dated: theirs ever
  RETURN other, [mine] + alike + [theirs] AS way, {zh: '同一导师', en: 'pupil of the same tutor'} AS word
}
MATCH (other)-[same:SAME_AS*0..1]-(leader:Person)-[held:HELD_POST {leading: true}]->(unit:Organization)
// dated: same known
// dated: held
WHERE NOT EXISTS {
  MATCH (me)-[own:SAME_AS*0..1]-(leader)
  // dated: own known
}
RETURN
  candidate AS candidate,
  unit.id AS touches,
  way + same + [held] AS evidence,
  {tie: word, unit: unit.name} AS because
ORDER BY candidate, touches, size(way), [fact IN way | fact.id], held.id
