// Records that a unit is asked for somebody for a round; none where he is asked for, or offered, in that round already.
// changes
// in:  round: String, person: String, unit: String, says: Map
// out: id: String
MATCH (person:Person {id: $person})
// takes the lock: of two requests at once the later one finds the first
SET person.id = person.id
WITH person
MATCH (round:Round {id: $round})
MATCH (unit:Organization {id: $unit})
WHERE NOT EXISTS {
  MATCH (person)<-[:OF]-(asked:DrawRequest)-[:FOR]->(round)
  WHERE asked.struckAt IS NULL
} AND NOT EXISTS {
  MATCH (person)<-[:OFFERS]-(answer:DrawAnswer)-[:ON]->(:DrawRequest)-[:FOR]->(round)
  WHERE answer.struckAt IS NULL
}
CREATE (person)<-[:OF]-(draw:DrawRequest)-[:FOR]->(round)
CREATE (draw)-[:TO]->(unit)
SET draw = $says
RETURN draw.id AS id
