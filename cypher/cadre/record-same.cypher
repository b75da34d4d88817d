// Records that two records are one human, for the time during which judgements said so.
// changes
// in:  rows: List
// out: edges: Integer
UNWIND $rows AS row
MATCH (first:Person {id: row.first})
MATCH (second:Person {id: row.second})
CREATE (first)-[same:SAME_AS]->(second)
SET same = row.says
RETURN count(*) AS edges
