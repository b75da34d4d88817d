// Organizations led by somebody to whom a candidate is tied by what one of the two declared, or by a marriage that has ended.
// out: candidate, touches, evidence, because
UNWIND $candidates AS candidate
MATCH (me:Person {id: candidate})
CALL (me) {
  MATCH (me)-[tie:DECLARED_TIE]-(other:Person)
  // dated: tie
  RETURN other, tie, CASE tie.kind
    WHEN 'FRIEND' THEN {zh: '朋友', en: 'friend'}
    WHEN 'CLASSMATE' THEN {zh: '同学', en: 'classmate'}
    WHEN 'COMRADE' THEN {zh: '战友', en: 'army comrade'}
    WHEN 'FELLOW_COUNTRYMAN' THEN {zh: '同乡', en: 'fellow countryman'}
    WHEN 'PARTNER' THEN {zh: '婚恋', en: 'partner'}
    WHEN 'FORMER_SPOUSE' THEN {zh: '前配偶', en: 'former spouse'}
    WHEN 'DEBT' THEN {zh: '借贷', en: 'debt'}
    WHEN 'GRUDGE' THEN {zh: '恩怨', en: 'grudge'}
    WHEN 'OTHER' THEN {zh: '其他', en: 'other'}
    ELSE {zh: '亲戚', en: 'relative'}
  END AS word
  UNION
  MATCH (me)-[tie:SPOUSE_OF]-(other:Person)
  // dated: tie known
  WHERE tie.to <= $from
  RETURN other, tie, {zh: '前配偶', en: 'former spouse'} AS word
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
  candidate AS candidate,
  unit.id AS touches,
  [tie] + same + [held] AS evidence,
  {tie: word, unit: unit.name} AS because
ORDER BY candidate, touches, tie.kind, tie.id, held.id
