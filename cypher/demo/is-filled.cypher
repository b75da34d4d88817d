// Whether this graph holds that part of the demo office, of that seed.
// in:  name: String, seed: Integer
// out: name: String
MATCH (lock:Lock {name: $name})
WHERE lock.seed = $seed
RETURN lock.name AS name
