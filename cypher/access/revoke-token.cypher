// Nothing: the token of that hash is gone, and its next request is refused.
// in: hash: String
// changes
MATCH (token:Token {hash: $hash})
DETACH DELETE token
