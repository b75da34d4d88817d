// Says that this graph holds the demo office of that seed.
// changes
// in:  seed: Integer, now: DateTime
// out: name: String
MERGE (lock:Lock {name: 'demo'})
SET lock.seed = $seed, lock.at = $now
RETURN lock.name AS name
