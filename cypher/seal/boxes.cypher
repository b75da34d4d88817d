// Every box in which it lies sealed who reported a clue; opened in the service alone.
// out: id: String, clue: String?, sealed: String, recordedAt: DateTime
// scans: Reporter, all of them are known in memory
// internal: what is in it is shown to nobody
MATCH (box:Reporter)
OPTIONAL MATCH (clue:Clue)-[:REPORTED_BY]->(box)
RETURN
  box.id AS id,
  clue.id AS clue,
  box.sealed AS sealed,
  box.recordedAt AS recordedAt
