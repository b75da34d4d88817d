// The versions of the schema files that this database has seen.
// out: version: String
// scans: __Neo4jMigration, one node a schema file
MATCH (migration:__Neo4jMigration)
WHERE migration.version <> "BASELINE"
RETURN migration.version AS version
ORDER BY version
