// What was issued for a round, the newest first.
// in:  round: String, most: Integer, viewer: Map
// out: certificate: Map, round: String, version: Integer
MATCH (certificate:IssuedCertificate)-[:OF]->(round:Round {id: $round})
// visible: certificate
// visible: round
RETURN
  certificate {.id, .kind, .issuedAt, .account, .name, .roundVersion, .hash, .signature, .publicKey, .document} AS certificate,
  round.id AS round,
  coalesce(round.version, 0) AS version
ORDER BY certificate.issuedAt DESC, certificate.id
LIMIT $most
