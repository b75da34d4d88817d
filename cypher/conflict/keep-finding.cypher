// Keeps a finding from the first time that somebody speaks of it: its rule, what it rests on, and the two whom it is about.
// changes
// in:  finding: Map, person: String, against: String
// out: id: String
MATCH (person:Person {id: $person})
OPTIONAL MATCH (unit:Organization {id: $against})
OPTIONAL MATCH (colleague:Person {id: $against})
OPTIONAL MATCH (clue:Clue {id: $against})
WITH person, coalesce(unit, colleague, clue) AS against
MERGE (finding:Finding {id: $finding.id})
ON CREATE SET finding = $finding
MERGE (finding)-[:OF]->(person)
MERGE (finding)-[:ON]->(against)
RETURN finding.id AS id
