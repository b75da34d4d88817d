// Records who was given which seat of a round and who lost one; nothing of it changes later.
// changes
// in:  round: String, says: Map, seats: List
// out: seats: Integer
MATCH (round:Round {id: $round})
CREATE (appointment:Appointment)-[:FOR]->(round)
SET appointment = $says
WITH appointment
UNWIND $seats AS each
MATCH (person:Person {id: each.person})
CREATE (appointment)-[seat:SEATS]->(person)
SET seat = each.says
RETURN count(seat) AS seats
