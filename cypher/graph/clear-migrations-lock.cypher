// Nothing: takes away the lock that a process left behind when it was killed while it migrated.
// changes
// scans: __Neo4jMigrationsLock, there is one or none
MATCH (lock:__Neo4jMigrationsLock)
DELETE lock
