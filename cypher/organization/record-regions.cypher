// Divisions of the country, each within the one above it.
// changes
// in:  rows: List, now: DateTime
// out: regions: Integer
UNWIND $rows AS row
MERGE (region:Region {code: row.code})
ON CREATE SET region.id = row.id, region.createdAt = $now
SET region.name = row.name, region.level = row.level
WITH region, row
MATCH (above:Region {code: row.parent})
MERGE (region)-[:WITHIN]->(above)
RETURN count(*) AS regions
