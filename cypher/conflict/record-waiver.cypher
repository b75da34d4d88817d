// Records a waiver of a finding that is kept; those before it stay on record.
// changes
// in:  finding: String, says: Map
// out: id: String
MATCH (finding:Finding {id: $finding})
CREATE (waiver:Waiver)-[:WAIVES]->(finding)
SET waiver = $says
RETURN waiver.id AS id
