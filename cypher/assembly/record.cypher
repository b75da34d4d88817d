// Records that teams are sought for a round, with everything that was asked.
// changes
// in:  id: String, round: String, says: Map
// out: id: String
MATCH (round:Round {id: $round})
CREATE (assembly:Assembly {id: $id})-[:FOR]->(round)
SET assembly += $says
RETURN assembly.id AS id
