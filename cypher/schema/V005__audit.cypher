// Lookup: the audit is verified, and its head found, in the order of the chain; old idempotency records are forgotten by day.
CREATE INDEX audit_entry_index FOR (n:AuditEntry) ON (n.chain, n.index);
CREATE INDEX audit_entry_at FOR (n:AuditEntry) ON (n.at);
CREATE INDEX idempotency_at FOR (n:IdempotencyRecord) ON (n.at);
CREATE INDEX unlinked_chain FOR (n:Unlinked) ON (n.chain);
