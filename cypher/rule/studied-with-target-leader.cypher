// Organizations led by somebody who was in a candidate's class, had the same tutor, or was his tutor or pupil.
// out: candidate, touches, evidence, because
CALL () {
  MATCH (me:Person)-[mine:STUDIED_AT]->(school:Organization)<-[theirs:STUDIED_AT]-(other:Person)-[alike:SAME_AS*0..1]-(:Person)-[led:HELD_POST {leading: true}]->(unit:Organization)
  // through a school go thousands: it is come to from both ends and not passed
  USING JOIN ON school
  // undated: alike, led: whom he ever led is enough to come from there; whether he leads it is asked below
  // dated: mine ever
  // dated: theirs ever
  // reached: unit
  WHERE me.id IN $candidates AND mine.class = theirs.class
    AND coalesce(mine.from < theirs.to, true) AND coalesce(theirs.from < mine.to, true)
  RETURN me, other, [mine, theirs] AS way, {zh: '同班', en: 'classmate'} AS word
  UNION
  MATCH (me:Person)-[taught:TUTORED_BY]-(other:Person)
  // dated: taught ever
  WHERE me.id IN $candidates
  RETURN me, other, [taught] AS way, {zh: '师生', en: 'tutor and pupil'} AS word
  UNION
  MATCH (me:Person)-[mine:TUTORED_BY]->(:Person)-[alike:SAME_AS*0..1]-(:Person)<-[theirs:TUTORED_BY]-(other:Person)
  // dated: mine ever
  // dated: alike known
  // dated: theirs ever
  WHERE me.id IN $candidates
  RETURN me, other, [mine] + alike + [theirs] AS way, {zh: '同一导师', en: 'pupil of the same tutor'} AS word
}
MATCH (other)-[same:SAME_AS*0..1]-(leader:Person)-[held:HELD_POST {leading: true}]->(unit:Organization)
// dated: same known
// dated: held
// reached: unit
WHERE NOT EXISTS {
  MATCH (me)-[own:SAME_AS*0..1]-(leader)
  // dated: own known
}
RETURN
  me.id AS candidate,
  unit.id AS touches,
  way + same + [held] AS evidence,
  {tie: word, unit: unit.name} AS because
ORDER BY candidate, touches, size(way), [fact IN way | fact.id], held.id
