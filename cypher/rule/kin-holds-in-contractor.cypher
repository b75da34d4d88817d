// Organizations that had a contract with an enterprise, in the last $years years, while near kin of a candidate held something of it.
// out: candidate, touches, evidence, because
UNWIND $candidates AS candidate
MATCH (:Person {id: candidate})-[tie:KIN]->(:Person)-[holds:HOLDS]->(enterprise:Organization)
// dated: tie
// dated: holds back $years
WHERE tie.chain IN $chains
MATCH (enterprise)-[contract:CONTRACTS_WITH]->(body:Organization)
// dated: contract back $years
// reached: body
WHERE coalesce(contract.from < holds.to, true) AND coalesce(holds.from < contract.to, true)
RETURN
  candidate AS candidate,
  body.id AS touches,
  [tie, holds, contract] AS evidence,
  {kin: {zh: tie.term, en: tie.termEn}, enterprise: enterprise.name, unit: body.name} AS because
ORDER BY candidate, touches, tie.via, holds.id, contract.id
