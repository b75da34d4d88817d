// Records derived kin: one edge a chain of base facts.
// changes
// in:  rows: List
// out: edges: Integer
UNWIND $rows AS row
MATCH (person:Person {id: row.person})
MATCH (kin:Person {id: row.kin})
CREATE (person)-[tie:KIN]->(kin)
SET tie = row.says
RETURN count(*) AS edges
