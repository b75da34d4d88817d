// What became of the seats of a round, the latest first, each time with who was given a seat and who lost one.
// in:  round: String, viewer: Map
// out: says: Map, seats: List
MATCH (:Round {id: $round})<-[:FOR]-(appointment:Appointment)
// visible: appointment
RETURN
  appointment {.id, .kind, .number, .recordedAt, .name, .reason} AS says,
  COLLECT {
    MATCH (appointment)-[seat:SEATS]->(person:Person)
    // visible: person
    RETURN seat {
      .team,
      .number,
      .role,
      .given,
      .outcome,
      .zh,
      .en,
      .answer,
      .reason,
      member: person {.id, .name, .code, .rank, .readings, cadre: person:Cadre}
    }
    ORDER BY seat.given DESC, seat.number, seat.role, person.name, person.id
  } AS seats
ORDER BY appointment.number DESC
