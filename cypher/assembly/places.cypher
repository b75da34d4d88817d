// Where these organizations lie on a day: their county, city and province, as far as the divisions say.
// in:  ids: List, on: Date, knownAt: DateTime
// out: id: String, regions: List
// internal: how far units lie from targets is counted, no place is told
UNWIND $ids AS id
MATCH (unit:Organization {id: id})
RETURN
  id AS id,
  COLLECT {
    MATCH (unit)-[located:LOCATED_IN]->(:Region)-[:WITHIN*0..3]->(region:Region)
    // dated: located
    WHERE region.level IN ['COUNTY', 'CITY', 'SUB_PROVINCIAL_CITY', 'PROVINCE']
    RETURN DISTINCT region {.id, .level}
    ORDER BY region.level, region.id
  } AS regions
ORDER BY id
