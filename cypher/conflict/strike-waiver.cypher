// Strikes a waiver: it was on record until now.
// changes
// in:  id: String, now: DateTime, by: String
// out: id: String
MATCH (waiver:Waiver {id: $id})
WHERE waiver.struckAt IS NULL
SET waiver.struckAt = $now, waiver.struckBy = $by
RETURN waiver.id AS id
