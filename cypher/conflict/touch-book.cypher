// Of when what is kept is, for which rules, and at whom a fact came to be known since then or shortly before: of so many and one more.
// in:  knownAt: DateTime, most: Integer
// out: keptAt: DateTime, rules: List, changed: List
// scans: TouchBook, there is but one
// internal: says what is to be asked again, and of whom; nothing of it leaves
MATCH (book:TouchBook)
WHERE book.keptAt <= $knownAt
// a change says when it began and is seen when it ends; no change takes as long
WITH book, book.keptAt - duration({minutes: 10}) AS since
RETURN
  book.keptAt AS keptAt,
  book.rules AS rules,
  COLLECT {
    CALL (since) {
      MATCH (person:Person)-[fact:HELD_POST]->(:Organization)
      USING INDEX fact:HELD_POST(recordedAt)
      WHERE fact.recordedAt > since
      RETURN person
      UNION
      MATCH (person:Person)-[fact:HOLDS]->(:Organization)
      USING INDEX fact:HOLDS(recordedAt)
      WHERE fact.recordedAt > since
      RETURN person
      UNION
      MATCH (person:Person)-[fact:DECLARES]->(:Organization)
      USING INDEX fact:DECLARES(recordedAt)
      WHERE fact.recordedAt > since
      RETURN person
      UNION
      MATCH (person:Person)-[fact:FOUND_AT_FAULT]->(:Organization)
      USING INDEX fact:FOUND_AT_FAULT(recordedAt)
      WHERE fact.recordedAt > since
      RETURN person
      UNION
      MATCH (person:Person)-[fact:GREW_UP_IN]->(:Region)
      USING INDEX fact:GREW_UP_IN(recordedAt)
      WHERE fact.recordedAt > since
      RETURN person
      UNION
      MATCH (person:Person)-[fact:KIN]->(:Person)
      USING INDEX fact:KIN(recordedAt)
      WHERE fact.recordedAt > since
      RETURN person
      UNION
      MATCH (person:Person)-[fact:SUPERIOR_OF]-(:Person)
      USING INDEX fact:SUPERIOR_OF(recordedAt)
      WHERE fact.recordedAt > since
      RETURN person
      UNION
      MATCH (person:Person)-[fact:SAME_AS]-(:Person)
      USING INDEX fact:SAME_AS(recordedAt)
      WHERE fact.recordedAt > since
      RETURN person
      UNION
      // who is somebody else again is no longer left out
      MATCH (person:Person)-[fact:SAME_AS]-(:Person)
      USING INDEX fact:SAME_AS(struckAt)
      WHERE fact.struckAt > since
      RETURN person
      UNION
      MATCH (one:Organization)-[fact:REGULATES]->(other:Organization)
      USING INDEX fact:REGULATES(recordedAt)
      WHERE fact.recordedAt > since
      UNWIND [one, other] AS enterprise
      MATCH (person:Person)-[:HOLDS]->(enterprise)
      RETURN person
      UNION
      MATCH (one:Organization)-[fact:CONTRACTS_WITH]->(other:Organization)
      USING INDEX fact:CONTRACTS_WITH(recordedAt)
      WHERE fact.recordedAt > since
      UNWIND [one, other] AS enterprise
      MATCH (person:Person)-[:HOLDS]->(enterprise)
      RETURN person
      UNION
      MATCH (one:Organization)-[fact:PART_OF]->(other:Organization)
      USING INDEX fact:PART_OF(recordedAt)
      WHERE fact.recordedAt > since
      UNWIND [one, other] AS unit
      MATCH (person:Person)-[:HELD_POST {leading: true}]->(unit)
      RETURN person
    }
    RETURN person.id AS id
    ORDER BY id
    LIMIT $most + 1
  } AS changed
