// What is looked up otherwise than by key, each with the query it serves.
CREATE INDEX person_name FOR (n:Person) ON (n.name);
CREATE INDEX audit_entry_number FOR (n:AuditEntry) ON (n.number);
CREATE FULLTEXT INDEX person_names FOR (n:Person) ON EACH [n.name] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE FULLTEXT INDEX person_readings FOR (n:Person) ON EACH [n.readings] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX organization_names FOR (n:Organization) ON EACH [n.name] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE INDEX organization_name FOR (n:Organization) ON (n.name);
