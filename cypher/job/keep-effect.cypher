// Nothing: the key remembers the ids of an effect; no content, so that a repeated answer is rendered anew.
// in: key: String, effect: String
// changes
MATCH (record:IdempotencyRecord {key: $key})
SET record.effects = record.effects + $effect
