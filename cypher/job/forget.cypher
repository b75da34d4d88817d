// Nothing: keys that came before that moment are forgotten.
// in: before: DateTime
// changes
MATCH (record:IdempotencyRecord)
WHERE record.at < $before
DELETE record
