// By which rules some of these people may be found at what leads to a target, of those for whom that is kept.
// in:  people: List, reached: List, keptAt: DateTime
// out: person: String, rules: List
// scans: TouchBook, there is but one
// internal: says of whom to ask; what is found is asked by the rules
MATCH (:TouchBook {keptAt: $keptAt})
UNWIND $people AS id
MATCH (person:Person {id: id})
WHERE person:TouchKept
RETURN id AS person, COLLECT {
  MATCH (person)-[touches:TOUCHES]->(unit)
  WHERE unit.id IN $reached
  UNWIND touches.rules AS rule
  RETURN DISTINCT rule
} AS rules
ORDER BY person
