// What is known of a key: the request that came with it first, and the effects it had; a new key is now this request's.
// in: key: String, request: String, now: DateTime
// out: request: String, effects: List
// changes
MERGE (record:IdempotencyRecord {key: $key})
ON CREATE SET record.request = $request, record.at = $now, record.effects = []
// the lock: whoever comes with the same key waits here until the first is through
SET record.touched = $now
RETURN record.request AS request, record.effects AS effects
