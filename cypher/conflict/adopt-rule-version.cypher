// Adopts a draft: from its day on it holds, under the next number of its rule.
// changes
// in:  id: String, first: Integer, says: Map
// out: number: Integer
MATCH (version:RuleVersion {id: $id})
WHERE version.adoptedAt IS NULL AND version.struckAt IS NULL
OPTIONAL MATCH (other:RuleVersion {rule: version.rule})
WITH version, max(other.number) AS last
SET version += $says, version.number = coalesce(last + 1, $first)
RETURN version.number AS number
