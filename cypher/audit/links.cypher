// A stretch of the chain from an index on, in its order.
// in: chain: String, from: Integer, count: Integer
// out: index: Integer, hash: String, id: String, at: DateTime, account: String, actor: String, operation: String, document: String, purpose: String?, reads: List
MATCH (entry:AuditEntry {chain: $chain})
WHERE entry.index >= $from
RETURN
  entry.index AS index,
  entry.hash AS hash,
  entry.id AS id,
  entry.at AS at,
  entry.account AS account,
  entry.actor AS actor,
  entry.operation AS operation,
  entry.document AS document,
  entry.purpose AS purpose,
  entry.reads AS reads
ORDER BY index
LIMIT $count
