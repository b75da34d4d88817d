// Regions by id, with the region they lie in.
// in:  ids: List, viewer: Map
// out: region: Map, within: Map?
UNWIND $ids AS id
MATCH (region:Region {id: id})
// visible: region
OPTIONAL MATCH (region)-[:WITHIN]->(within:Region)
RETURN region {.id, .name, .code, .level} AS region, within {.id, .name, .code, .level} AS within
ORDER BY region.code
