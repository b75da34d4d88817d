// Withdraws a draft, or a version that was adopted: what was found by it is found no more.
// changes
// in:  id: String, says: Map
// out: id: String
MATCH (version:RuleVersion {id: $id})
// takes the lock: of two withdrawals at once the later one finds nothing
SET version.id = version.id
WITH version
WHERE version.struckAt IS NULL
SET version += $says
RETURN version.id AS id
