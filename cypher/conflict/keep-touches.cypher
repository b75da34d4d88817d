// Keeps what these people touch on whatever day, and by which rules, unless others began after that moment.
// changes
// in:  rows: List, keptAt: DateTime
// out: id: String
MATCH (book:TouchBook {id: 'touches', keptAt: $keptAt})
CALL () {
  UNWIND $rows AS row
  MATCH (person:Person {id: row.person})
  SET person:TouchKept
  WITH person, row
  UNWIND row.touches AS touch
  MATCH (unit:Organization|Region {id: touch.unit})
  CREATE (person)-[:TOUCHES {rules: touch.rules}]->(unit)
}
RETURN book.id AS id
