// Those of these clues that the viewer may see.
// in:  clues: List, viewer: Map
// out: id: String
UNWIND $clues AS id
MATCH (clue:Clue {id: id})
// visible: clue
RETURN clue.id AS id
