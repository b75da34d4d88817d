// The people who are asked about: every record of each, and which parts of the files somebody vouched for.
// in:  candidates: List, knownAt: DateTime, viewer: Map
// out: asked: String, head: Map, records: List, kept: Boolean, complete: List
UNWIND $candidates AS asked
MATCH (person:Person {id: asked})
// visible: person
OPTIONAL MATCH (person)-[same:SAME_AS]-(other:Person)
WHERE same.recordedAt <= $knownAt AND coalesce(same.struckAt > $knownAt, true)
WITH asked, person, collect(DISTINCT other) AS others
WITH asked, [person] + others AS records
UNWIND records AS record
WITH asked, record, records
ORDER BY record.createdAt, record.id
OPTIONAL MATCH (record)-[covers:FILE_COVERS]->(part:FilePart)
WHERE coalesce(covers.recordedAt <= $knownAt, true) AND coalesce(covers.struckAt > $knownAt, true)
WITH asked, record, collect(CASE WHEN part IS NULL THEN null ELSE {part: part.name, asOf: covers.asOf, source: covers.source} END) AS parts
WITH asked, collect(record) AS records, collect(parts) AS files
WITH asked, head(records) AS first, records, files
RETURN
  asked AS asked,
  first {.id, .name, .code, .rank, .readings} AS head,
  [record IN records | record.id] AS records,
  all(record IN records WHERE record:KinKept) AS kept,
  reduce(parts = [], file IN files | parts + file) AS complete
ORDER BY asked
