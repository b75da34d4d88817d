// The days of a round.
// in:  id: String, viewer: Map
// out: from: Date, to: Date
MATCH (round:Round {id: $id})
// visible: round
RETURN round.from AS from, round.to AS to
