// The latest rounds whose teams were appointed, by the day on which they began.
// in:  most: Integer, viewer: Map
// out: id: String
// scans: Round, an office has a few rounds a year
MATCH (round:Round)
// visible: round
WHERE round.status IN ['RUNNING', 'CLOSED']
RETURN round.id AS id
ORDER BY round.from DESC, round.id
LIMIT $most
