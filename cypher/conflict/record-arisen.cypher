// Conflicts that arose on seats after they were taken; one that had ended arises once more.
// changes
// in:  rows: List, at: DateTime
// out: id: String
UNWIND $rows AS row
MATCH (team:Team {id: row.team})
MATCH (person:Person {id: row.person})
MERGE (arisen:ArisenConflict {id: row.id})
ON CREATE SET arisen += row.says
SET arisen.noticedAt = $at
REMOVE arisen.endedAt, arisen.ending
MERGE (arisen)-[:ON]->(team)
MERGE (arisen)-[:OF]->(person)
RETURN arisen.id AS id
