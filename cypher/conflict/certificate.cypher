// One certificate that was issued, and where its round stands now.
// in:  id: String, viewer: Map
// out: certificate: Map, round: String, version: Integer
MATCH (certificate:IssuedCertificate {id: $id})-[:OF]->(round:Round)
// visible: certificate
// visible: round
RETURN
  certificate {.id, .kind, .issuedAt, .account, .name, .roundVersion, .hash, .signature, .publicKey, .document} AS certificate,
  round.id AS round,
  coalesce(round.version, 0) AS version
