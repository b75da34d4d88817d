// Whether this graph holds the demo office of that seed.
// in:  seed: Integer
// out: name: String
MATCH (lock:Lock {name: 'demo'})
WHERE lock.seed = $seed
RETURN lock.name AS name
