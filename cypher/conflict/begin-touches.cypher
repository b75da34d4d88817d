// What these people touch is no longer kept; what is kept of all others is as of that moment.
// changes
// in:  people: List, keptAt: DateTime, rules: List
// out: id: String
MERGE (book:TouchBook {id: 'touches'})
SET book.keptAt = $keptAt, book.rules = $rules
WITH book
CALL () {
  UNWIND $people AS id
  MATCH (person:Person {id: id})
  REMOVE person:TouchKept
  WITH person
  MATCH (person)-[old:TOUCHES]->()
  DELETE old
}
RETURN book.id AS id
