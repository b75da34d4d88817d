// Takes the register's lock: of two imports at once, the second waits for the first.
// changes
// in:  now: DateTime
// out: name: String
MERGE (lock:Lock {name: 'register'})
SET lock.at = $now
RETURN lock.name AS name
