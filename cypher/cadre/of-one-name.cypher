// Two people on record under one name, as an import offers them to be judged.
// in:  first: String, second: String
// out: name: String
// internal: tells the caller only whether the two may be judged
MATCH (first:Person {id: $first})
MATCH (second:Person {id: $second})
WHERE first.name = second.name
RETURN first.name AS name
