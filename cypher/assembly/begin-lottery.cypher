// Records that the teams of a search are drawn by lot: the caps, the seed's hash, and the seed under seal.
// changes
// in:  id: String, says: Map
// out: id: String
MATCH (assembly:Assembly {id: $id})
CREATE (assembly)-[:DRAWS]->(lottery:Lottery)
SET lottery = $says
RETURN assembly.id AS id
