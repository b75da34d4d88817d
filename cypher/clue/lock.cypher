// The clue of that id, if the viewer may see it; nobody else changes it until this transaction ends.
// changes
// in:  id: String, now: DateTime, viewer: Map
// out: id: String
MATCH (clue:Clue {id: $id})
// visible: clue
SET clue.heldAt = $now
RETURN clue.id AS id
