// The files of these people: posts, origins and coverage on record, newest posts first.
// in:  ids: List, knownAt: DateTime
// out: id: String, sex: String?, bornOn: Date?, idMasked: String?, posts: List, origins: List, coverage: List
// internal: the people passed the policy where they were found
UNWIND $ids AS id
MATCH (person:Person {id: id})
RETURN
  id AS id,
  person.sex AS sex,
  person.bornOn AS bornOn,
  person.idMasked AS idMasked,
  COLLECT {
    MATCH (person)-[held:HELD_POST]->(unit:Organization)
    WHERE coalesce(held.recordedAt <= $knownAt, true) AND coalesce(held.struckAt > $knownAt, true)
    RETURN {id: held.id, title: held.title, rank: held.rank, leading: coalesce(held.leading, false), principal: coalesce(held.principal, false), from: held.from, to: held.to, source: held.source, organization: unit {.id, .name, .code, .kind, .level}} AS post
    ORDER BY held.from DESC, held.title, unit.id, held.id
  } AS posts,
  COLLECT {
    MATCH (person)-[origin:GREW_UP_IN|BORN_IN|NATIVE_OF]->(region:Region)
    WHERE coalesce(origin.recordedAt <= $knownAt, true) AND coalesce(origin.struckAt > $knownAt, true)
    RETURN {kind: type(origin), from: origin.from, to: origin.to, region: region {.id, .name, .code, .level}} AS place
    ORDER BY type(origin), region.code
  } AS origins,
  COLLECT {
    MATCH (person)-[covers:FILE_COVERS]->(part:FilePart)
    WHERE coalesce(covers.recordedAt <= $knownAt, true) AND coalesce(covers.struckAt > $knownAt, true)
    RETURN {part: part.name, asOf: covers.asOf, source: covers.source} AS covered
    ORDER BY part.name
  } AS coverage
ORDER BY id
