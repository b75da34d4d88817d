// Regions in which a candidate grew up.
// out: candidate, touches, evidence, because
UNWIND $candidates AS candidate
MATCH (:Person {id: candidate})-[grew:GREW_UP_IN]->(region:Region)
// dated: grew ever
// reached: region
RETURN
  candidate AS candidate,
  region.id AS touches,
  [grew] AS evidence,
  {region: region.name, from: grew.from, to: grew.to} AS because
ORDER BY candidate, touches, grew.from, grew.id
