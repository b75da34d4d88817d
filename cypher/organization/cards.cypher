// Where these organizations stand on a day: body above, region, who manages their cadres, their leaders with their times.
// in:  ids: List, on: Date, knownAt: DateTime
// out: id: String, parent: Map?, region: Map?, managedBy: Map?, leaders: List
UNWIND $ids AS id
MATCH (unit:Organization {id: id})
RETURN
  id AS id,
  head(COLLECT {
    MATCH (unit)-[part:PART_OF]->(parent:Organization)
    // dated: part
    RETURN parent {.id, .name, .code, .kind, .level}
    ORDER BY parent.id
  }) AS parent,
  head(COLLECT {
    MATCH (unit)-[located:LOCATED_IN]->(region:Region)
    // dated: located
    RETURN region {.id, .name, .code, .level}
    ORDER BY region.code
  }) AS region,
  head(COLLECT {
    MATCH (unit)<-[manages:MANAGES_CADRES_OF]-(manager:Organization)
    // dated: manages
    RETURN manager {.id, .name, .code, .kind, .level}
    ORDER BY manager.id
  }) AS managedBy,
  COLLECT {
    MATCH (unit)<-[held:HELD_POST {leading: true}]-(person:Person)
    WHERE coalesce(held.recordedAt <= $knownAt, true) AND coalesce(held.struckAt > $knownAt, true)
    RETURN {from: held.from, to: held.to, title: held.title, principal: coalesce(held.principal, false), person: person {.id, .name, .code, .rank, .readings, cadre: person:Cadre}}
    ORDER BY held.principal DESC, held.title, person.name, person.id
  } AS leaders
ORDER BY id
