// Regions of which a candidate is native.
// out: candidate, touches, evidence, because
UNWIND $candidates AS candidate
MATCH (:Person {id: candidate})-[native:NATIVE_OF]->(region:Region)
// dated: native ever
RETURN
  candidate AS candidate,
  region.id AS touches,
  [native] AS evidence,
  {region: region.name} AS because
ORDER BY candidate, touches, native.from, native.id
