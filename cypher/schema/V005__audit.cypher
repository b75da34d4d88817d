// Lookup: the audit is verified, and its head found, in the order of the chain; old idempotency records are forgotten by day.
CREATE INDEX audit_entry_index IF NOT EXISTS FOR (n:AuditEntry) ON (n.chain, n.index);
CREATE INDEX audit_entry_at IF NOT EXISTS FOR (n:AuditEntry) ON (n.at);
CREATE INDEX idempotency_at IF NOT EXISTS FOR (n:IdempotencyRecord) ON (n.at);
CREATE INDEX unlinked_chain IF NOT EXISTS FOR (n:Unlinked) ON (n.chain);
