// Records what the people of the demo declared about themselves, by the office's codes, as record-declaration does.
// changes
// in:  rows: List
// out: declared: Integer
UNWIND $rows AS row
MATCH (person:Person {code: row.person})
MATCH (unit:Organization {code: row.unit})
CREATE (declaration:Declaration)-[:BY]->(person)
CREATE (declaration)-[:NAMES]->(unit)
CREATE (person)-[declares:DECLARES]->(unit)
SET declaration = row.says,
  declares = declaration {.id, .tie, .recordedAt}
RETURN count(*) AS declared
