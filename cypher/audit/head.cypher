// The last link of the chain.
// in: chain: String
// out: index: Integer, hash: String
MATCH (entry:AuditEntry {chain: $chain})
WHERE entry.index >= 0
RETURN entry.index AS index, entry.hash AS hash
ORDER BY index DESC
LIMIT 1
