// The requests for people for a round.
// in:  round: String, viewer: Map
// out: id: String
MATCH (:Round {id: $round})<-[:FOR]-(draw:DrawRequest)
// visible: draw
RETURN draw.id AS id
ORDER BY id
