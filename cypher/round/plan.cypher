// A round takes what is planned of it, unless somebody changed it since that version.
// changes
// in:  id: String, version: Integer, says: Map
// out: version: Integer
MATCH (round:Round {id: $id})
SET round.lock = $id
WITH round
WHERE coalesce(round.version, 0) = $version
SET round += $says, round.version = $version + 1
REMOVE round.lock
RETURN round.version AS version
