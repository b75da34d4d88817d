// How many regions are on record.
// out: regions: Integer
// scans: Region, answered from the engine's own count
MATCH (region:Region)
RETURN count(region) AS regions
