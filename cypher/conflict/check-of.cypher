// A check of a draft, and whether it is the last of its round.
// in:  id: String
// out: round: String, members: List, last: Boolean
// internal: what was found is not kept, and whether the viewer may see the round is asked beside
MATCH (check:ClueCheck {id: $id})-[:OF]->(round:Round)
RETURN
  round.id AS round,
  check.members AS members,
  NOT EXISTS {
    MATCH (round)<-[:OF]-(later:ClueCheck)
    WHERE later.number > check.number
  } AS last
