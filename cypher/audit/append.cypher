// Nothing: these entries are in the chain, each by its index; one that was there unlinked is linked.
// in: chain: String, entries: List
// changes
UNWIND $entries AS fact
MERGE (entry:AuditEntry {id: fact.id})
SET
  entry.chain = $chain,
  entry.index = fact.index,
  entry.hash = fact.hash,
  entry.at = fact.at,
  entry.account = fact.account,
  entry.actor = fact.actor,
  entry.operation = fact.operation,
  entry.document = fact.document,
  entry.purpose = fact.purpose,
  entry.reads = fact.reads
REMOVE entry:Unlinked
