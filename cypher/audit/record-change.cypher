// Nothing: the entry of a change lies in the change's own transaction, to be linked by the next group commit.
// in: chain: String, entry: Map
// changes
CREATE (entry:AuditEntry:Unlinked {
  id: $entry.id,
  chain: $chain,
  at: $entry.at,
  account: $entry.account,
  actor: $entry.actor,
  operation: $entry.operation,
  document: $entry.document,
  purpose: $entry.purpose,
  reads: $entry.reads
})
