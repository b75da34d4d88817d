// The running teams that inspect this body or one above it, the nearest first, and whether the recorder stands recused from it.
// in:  organization: String, round: String?, persons: List, on: Date, knownAt: DateTime
// out: round: String, team: String, office: String, level: String, recused: Boolean
// scans: Round, an office has a few rounds a year
// internal: it says within which scopes a new clue lies
MATCH (:Organization {id: $organization})-[within:WITHIN]->(target:Organization)
// dated: within
MATCH (target)<-[inspects:INSPECTS]-(team:Team)-[:IN_ROUND]->(round:Round {status: 'RUNNING'})-[dispatched:DISPATCHED_BY]->(office:Organization)
// dated: inspects
// dated: dispatched
WHERE ($round IS NULL OR round.id = $round)
WITH round, team, office, min(size(within.via)) AS steps
RETURN
  round.id AS round,
  team.id AS team,
  office.id AS office,
  office.level AS level,
  EXISTS {
    MATCH (recorder:Person)-[stands:RECUSED_FROM]->(:Organization)<-[inside:WITHIN]-(:Organization {id: $organization})
    // dated: stands
    // dated: inside
    WHERE recorder.id IN $persons
  } AS recused
ORDER BY steps, team, round
