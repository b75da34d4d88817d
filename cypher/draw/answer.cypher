// Records what a unit answers, in the place of the answer that it corrects; none where another one stands, or whoever is offered is taken.
// changes
// in:  draw: String, corrects: String?, substitute: String?, says: Map
// out: id: String
MATCH (draw:DrawRequest {id: $draw})-[:FOR]->(round:Round)
// takes the locks: of two answers at once the later one finds the first, and nobody is offered twice
SET draw.id = draw.id
WITH draw, round
OPTIONAL MATCH (other:Person {id: $substitute})
SET other.id = other.id
WITH draw, round, other
OPTIONAL MATCH (former:DrawAnswer)-[:ON]->(draw)
WHERE former.struckAt IS NULL
WITH draw, round, other, former
WHERE draw.struckAt IS NULL
  AND coalesce(former.id, '') = coalesce($corrects, '')
  AND NOT EXISTS {
    MATCH (other)<-[:OF]-(asked:DrawRequest)-[:FOR]->(round)
    WHERE asked.struckAt IS NULL
  } AND NOT EXISTS {
    MATCH (other)<-[:OFFERS]-(offer:DrawAnswer)-[:ON]->(elsewhere:DrawRequest)-[:FOR]->(round)
    WHERE offer.struckAt IS NULL AND elsewhere.id <> $draw
  }
CREATE (answer:DrawAnswer)-[:ON]->(draw)
SET answer = $says, former.struckAt = answer.recordedAt
FOREACH (each IN CASE WHEN other IS NULL THEN [] ELSE [other] END |
  CREATE (answer)-[:OFFERS]->(each))
RETURN answer.id AS id
