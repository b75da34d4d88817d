// Enterprises that near kin of a candidate held something of in the last $years years, and the bodies that regulated them while it was so.
// out: candidate, touches, evidence, because
UNWIND $candidates AS candidate
MATCH (:Person {id: candidate})-[tie:KIN]->(:Person)-[holds:HOLDS]->(enterprise:Organization)
// dated: tie
// dated: holds back $years
WHERE tie.chain IN $chains
CALL (holds, enterprise) {
  RETURN enterprise AS body, [] AS link
  UNION
  MATCH (enterprise)<-[regulates:REGULATES]-(body:Organization)
  // dated: regulates back $years
  WHERE coalesce(regulates.from < holds.to, true) AND coalesce(holds.from < regulates.to, true)
  RETURN body, [regulates] AS link
}
WITH candidate, tie, holds, enterprise, body, link
WHERE body.id IN $reached
RETURN
  candidate AS candidate,
  body.id AS touches,
  [tie, holds] + link AS evidence,
  {kin: {zh: tie.term, en: tie.termEn}, enterprise: enterprise.name} AS because
ORDER BY candidate, touches, size(link), tie.via, holds.id, [fact IN link | fact.id]
