// Puts a certificate on the register, unless the round's plan or seats changed since they were looked at.
// changes
// in:  id: String, round: String, version: Integer, says: Map
// out: id: String
MATCH (round:Round {id: $round})
SET round.lock = $round
WITH round
WHERE coalesce(round.version, 0) = $version
REMOVE round.lock
CREATE (certificate:IssuedCertificate {id: $id})-[:OF]->(round)
SET certificate += $says
RETURN certificate.id AS id
