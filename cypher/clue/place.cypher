// The running teams that inspect this body or one above it, each with its round and office, the nearest first.
// in:  organization: String, round: String?, on: Date, knownAt: DateTime
// out: round: String, team: String, office: String, level: String
// scans: Round, an office has a few rounds a year
// internal: it says within which scopes a new clue lies
MATCH (:Organization {id: $organization})-[within:WITHIN]->(target:Organization)
// dated: within
MATCH (target)<-[inspects:INSPECTS]-(team:Team)-[:IN_ROUND]->(round:Round {status: 'RUNNING'})-[dispatched:DISPATCHED_BY]->(office:Organization)
// dated: inspects
// dated: dispatched
WHERE ($round IS NULL OR round.id = $round)
WITH round, team, office, min(size(within.via)) AS steps
RETURN round.id AS round, team.id AS team, office.id AS office, office.level AS level
ORDER BY steps, team, round
