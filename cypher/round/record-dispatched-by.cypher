// Records which office dispatches a round.
// changes
// in:  rows: List
// out: id: String
UNWIND $rows AS row
MATCH (start:Round {id: row.start})
MATCH (end:Organization {id: row.end})
CREATE (start)-[fact:DISPATCHED_BY]->(end)
SET fact = row.says
RETURN fact.id AS id
