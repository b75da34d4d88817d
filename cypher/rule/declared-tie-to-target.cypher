// Organizations to which a candidate declared that somebody ties him.
// out: candidate, touches, evidence, because
UNWIND $candidates AS candidate
MATCH (:Person {id: candidate})-[declares:DECLARES]->(unit:Organization)
// dated: declares
// reached: unit
WHERE declares.tie <> 'SELF'
RETURN
  candidate AS candidate,
  unit.id AS touches,
  [declares] AS evidence,
  {unit: unit.name, tie: CASE declares.tie
    WHEN 'SPOUSE' THEN {zh: '配偶', en: 'spouse'}
    WHEN 'PARENT' THEN {zh: '父母', en: 'parent'}
    WHEN 'CHILD' THEN {zh: '子女', en: 'child'}
    WHEN 'SIBLING' THEN {zh: '兄弟姐妹', en: 'sibling'}
    WHEN 'RELATIVE' THEN {zh: '亲属', en: 'relative'}
    WHEN 'FRIEND' THEN {zh: '朋友', en: 'friend'}
    WHEN 'CREDITOR' THEN {zh: '债权债务人', en: 'creditor or debtor'}
    ELSE {zh: '同学或战友', en: 'classmate or comrade'}
  END} AS because
ORDER BY candidate, touches, declares.tie, declares.recordedAt, declares.id
