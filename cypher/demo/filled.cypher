// Says that this graph holds that part of the demo office, of that seed.
// changes
// in:  name: String, seed: Integer, now: DateTime
// out: name: String
MERGE (lock:Lock {name: $name})
SET lock.seed = $seed, lock.at = $now
RETURN lock.name AS name
