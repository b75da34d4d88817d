// Records that a draft was held against clues, and what it came to.
// changes
// in:  round: String, says: Map
// out: id: String
MATCH (round:Round {id: $round})
// takes the lock: drafts are numbered one after the other, and those of a day are counted
SET round.version = round.version
WITH round, COUNT { (round)<-[:OF]-(:ClueCheck) } AS before
CREATE (check:ClueCheck)-[:OF]->(round)
SET check = $says, check.number = before + 1
RETURN check.id AS id
