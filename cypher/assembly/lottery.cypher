// What a lottery was begun with, and its list where it is published. The caller has found the search, so that he may see it.
// in:  id: String
// out: lottery: Map
// internal: the seal is opened by the draw alone, the list is told with the search
MATCH (assembly:Assembly {id: $id})-[:DRAWS]->(lottery:Lottery)
RETURN lottery {.seedHash, .sealed, .list, .ceiling} AS lottery
