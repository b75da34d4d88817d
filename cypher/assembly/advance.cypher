// A search that is not over yet comes further; nothing is returned where it is over, as when somebody cancelled it.
// changes
// in:  id: String, says: Map
// out: id: String
MATCH (assembly:Assembly {id: $id})
// takes the lock: whoever comes second at the same moment sees what the first made of it
SET assembly.beatAt = assembly.beatAt
WITH assembly
WHERE assembly.state IN ['QUEUED', 'RUNNING']
SET assembly += $says
RETURN assembly.id AS id
