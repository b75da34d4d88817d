// What is looked up otherwise than by key, each with the query it serves.
CREATE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.name);
CREATE INDEX audit_entry_number IF NOT EXISTS FOR (n:AuditEntry) ON (n.number);
CREATE FULLTEXT INDEX person_names IF NOT EXISTS FOR (n:Person) ON EACH [n.name] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE FULLTEXT INDEX person_readings IF NOT EXISTS FOR (n:Person) ON EACH [n.readings] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX organization_names IF NOT EXISTS FOR (n:Organization) ON EACH [n.name] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE INDEX organization_name IF NOT EXISTS FOR (n:Organization) ON (n.name);
