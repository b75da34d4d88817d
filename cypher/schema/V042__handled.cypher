// Whose hand each step was that had been taken before rules asked for it; whoever acted through another's account is the hand.
MATCH (clue:Clue)-[:LATEST]->(:Step)-[:AFTER*0..]->(step:Step)
MATCH (person:Person {id: coalesce(step.onBehalfOf, step.person)})
CREATE (person)-[:HANDLED {
  id: step.id,
  step: step.kind,
  from: step.on,
  to: step.on + duration({days: 1}),
  recordedAt: step.recordedAt,
  hand: CASE
    WHEN step.kind IN ['RECEIVE', 'TRIAGE', 'GO_IN_DEPTH', 'DRAW_UP_TRANSFER'] THEN 'FIND'
    WHEN step.kind IN ['REGISTER', 'SEAL', 'HAND_OVER'] THEN 'KEEP'
    WHEN step.kind IN ['GATEKEEP', 'LEADER_SIGN', 'OFFICE_HEAD_OPINION', 'INSTRUCT'] THEN 'APPROVE'
    WHEN step.kind IN ['ACCEPT', 'ASSIGN'] THEN 'RECEIVE'
    WHEN step.kind = 'TRY' THEN 'TRY'
    WHEN step.kind = 'DECIDE' THEN 'DECIDE'
    WHEN step.kind = 'EXECUTE' THEN 'EXECUTE'
    ELSE 'INVESTIGATE'
  END
}]->(clue);
