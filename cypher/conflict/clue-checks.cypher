// The drafts of a round that were held against clues, the last in front.
// in:  round: String
// out: id: String, on: Date, draft: String, clean: Boolean
// internal: what was found is not kept, and whoever asks holds the round already
MATCH (check:ClueCheck)-[:OF]->(:Round {id: $round})
RETURN check.id AS id, check.on AS on, check.draft AS draft, check.clean AS clean
ORDER BY check.number DESC
