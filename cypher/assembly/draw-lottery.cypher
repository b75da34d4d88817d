// Records what a lottery drew, once; nothing is returned where somebody has drawn before.
// changes
// in:  id: String, says: Map
// out: id: String
MATCH (assembly:Assembly {id: $id})-[:DRAWS]->(lottery:Lottery)
// takes the lock: whoever comes second at the same moment sees what the first made of it
SET lottery.list = lottery.list
WITH assembly, lottery
WHERE lottery.drawnAt IS NULL
SET lottery += $says
RETURN assembly.id AS id
