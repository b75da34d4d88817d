// A token of an account, by its hash; a token that is known already is given to this account.
// in: account: String, hash: String, until: DateTime?
// changes
MATCH (owner:Account {id: $account})
MERGE (token:Token {hash: $hash})
SET token.until = $until
WITH owner, token
OPTIONAL MATCH (token)-[former:OF]->(:Account)
DELETE former
CREATE (token)-[:OF]->(owner)
