// Records a proposal and who sits where in it.
// changes
// in:  id: String, proposal: String, says: Map, seats: List
// out: seats: Integer
MATCH (assembly:Assembly {id: $id})
CREATE (assembly)-[:PROPOSES]->(proposal:Proposal {id: $proposal})
SET proposal += $says
WITH proposal
UNWIND $seats AS seat
MATCH (person:Person {id: seat.person})
CREATE (proposal)-[offer:OFFERS]->(person)
SET offer = seat.says
RETURN count(offer) AS seats
