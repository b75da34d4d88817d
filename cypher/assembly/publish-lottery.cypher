// Publishes the list of a lottery, which nothing changes any more.
// changes
// in:  id: String, says: Map
// out: id: String
MATCH (assembly:Assembly {id: $id})-[:DRAWS]->(lottery:Lottery)
SET lottery += $says
RETURN assembly.id AS id
