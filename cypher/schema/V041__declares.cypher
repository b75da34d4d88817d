// What people declared before rules asked of it, as the facts of which they ask.
MATCH (declaration:Declaration)-[:BY]->(person:Person)
MATCH (declaration)-[:NAMES]->(unit:Organization)
CREATE (person)-[declares:DECLARES]->(unit)
SET declares = declaration {.id, .tie, .recordedAt, .struckAt};
