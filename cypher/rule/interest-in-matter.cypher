// Clues concerning a body in which a candidate declared an interest of his own, or in which he or his kin hold something.
// out: candidate, touches, evidence, because
UNWIND $candidates AS candidate
MATCH (me:Person {id: candidate})
CALL (me) {
  MATCH (me)-[declares:DECLARES {tie: 'SELF'}]->(body:Organization)
  // dated: declares
  RETURN body, [declares] AS way, {zh: '本人', en: 'The candidate'} AS whose
  UNION
  MATCH (me)-[holds:HOLDS]->(body:Organization)
  // dated: holds
  RETURN body, [holds] AS way, {zh: '本人', en: 'The candidate'} AS whose
  UNION
  MATCH (me)-[tie:KIN]->(:Person)-[holds:HOLDS]->(body:Organization)
  // dated: tie
  // dated: holds
  WHERE tie.class IN $classes
  RETURN body, [tie, holds] AS way, {zh: '其' + tie.term, en: "The candidate's " + tie.termEn} AS whose
}
MATCH (body)<-[about:CONCERNS]-(clue:Clue)
// dated: about known
WHERE clue.id IN $clues
RETURN
  candidate AS candidate,
  clue.id AS touches,
  way + [about] AS evidence,
  {whose: whose, unit: body.name} AS because
ORDER BY candidate, touches, size(way), [fact IN way | fact.id]
