// Withdraws a request that nobody has answered otherwise than by yes.
// changes
// in:  draw: String, says: Map
// out: id: String
MATCH (draw:DrawRequest {id: $draw})
// takes the lock
SET draw.id = draw.id
WITH draw
WHERE draw.struckAt IS NULL
  AND NOT EXISTS {
    MATCH (answer:DrawAnswer)-[:ON]->(draw)
    WHERE answer.struckAt IS NULL AND answer.reply <> 'AGREED'
  }
SET draw += $says
RETURN draw.id AS id
