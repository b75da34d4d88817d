// The entries that a stop left outside the chain, oldest first.
// in: chain: String
// out: id: String, at: DateTime, account: String, actor: String, operation: String, document: String, purpose: String?, reads: List
MATCH (entry:Unlinked {chain: $chain})
RETURN
  entry.id AS id,
  entry.at AS at,
  entry.account AS account,
  entry.actor AS actor,
  entry.operation AS operation,
  entry.document AS document,
  entry.purpose AS purpose,
  entry.reads AS reads
ORDER BY at, id
