// When a round takes place, and of which kinds it is.
// in:  id: String, viewer: Map
// out: from: Date, to: Date, kinds: List
MATCH (round:Round {id: $id})
// visible: round
RETURN round.from AS from, round.to AS to, round.kinds AS kinds
