// What a look at a round has seen; nothing is returned, or kept, where another look was faster.
// changes
// in:  round: String, version: Integer, seats: List, known: List
// out: version: Integer
MERGE (watch:Watch {round: $round})
ON CREATE SET watch.version = 0
// takes the lock: of two looks at the same moment the second sees what the first made of it
SET watch.round = $round
WITH watch
WHERE watch.version = $version
SET watch.version = $version + 1, watch.seats = $seats, watch.known = $known
RETURN watch.version AS version
