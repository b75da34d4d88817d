// When a round takes place, of which kinds it is, and everything that is inspected in it.
// in:  id: String, on: Date, knownAt: DateTime, viewer: Map
// out: from: Date, to: Date, kinds: List, inspected: List
MATCH (round:Round {id: $id})
// visible: round
RETURN
  round.from AS from,
  round.to AS to,
  round.kinds AS kinds,
  COLLECT {
    MATCH (round)-[inspects:INSPECTS]->(unit:Organization)
    // dated: inspects
    RETURN unit.id AS unit
    UNION
    MATCH (round)<-[in:IN_ROUND]-(team:Team)-[inspects:INSPECTS]->(unit:Organization)
    // dated: in
    // dated: inspects
    RETURN unit.id AS unit
  } AS inspected
