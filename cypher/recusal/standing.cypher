// How somebody stands to what he is to stand aside from: it says who decides, and whether anything is on record already.
// in:  person: String, from: String, body: String?, now: DateTime, on: Date, knownAt: DateTime
// out: persons: List, roles: List, seats: List, staff: Boolean, offices: List, stands: Boolean, waits: Boolean
// scans: Account, whoever works with the office, some dozens
// scans: Grant, some for each of them
// internal: whom and what one may name is decided at the door
MATCH (:Person {id: $person})-[same:SAME_AS*0..4]-(person:Person)
// dated: same
WITH collect(DISTINCT person) AS people
RETURN
  [person IN people | person.id] AS persons,
  COLLECT {
    MATCH (account:Account)-[:HAS_GRANT]->(given:Grant)
    WHERE account.person IN [person IN people | person.id] AND given.from <= $now AND coalesce(given.to > $now, true)
    RETURN DISTINCT given.role
  } AS roles,
  COLLECT {
    UNWIND people AS person
    MATCH (person)-[seat:SERVES_ON]->(team:Team)-[inspects:INSPECTS]->(target:Organization)
    // dated: seat
    // dated: inspects
    WHERE (target.id = $from
      OR EXISTS { MATCH (clue:Clue {id: $from}) WHERE clue.team = team.id }
      OR EXISTS {
        MATCH (target)-[within:WITHIN]-(:Organization {id: $from})
        // dated: within
      })
    RETURN DISTINCT {team: team.id, role: seat.role}
  } AS seats,
  EXISTS {
    UNWIND people AS person
    MATCH (person)-[held:HELD_POST]->(:Organization)-[within:WITHIN]->(:Organization {id: $body})
    // dated: held
    // dated: within
  } AS staff,
  COLLECT {
    MATCH (given:Grant)
    WHERE given.role = 'OFFICE_HEAD' AND given.kind = 'OFFICE'
    RETURN DISTINCT given.scope
  } AS offices,
  EXISTS {
    UNWIND people AS person
    MATCH (person)-[stands:RECUSED_FROM]->({id: $from})
    // dated: stands
  } AS stands,
  EXISTS {
    UNWIND people AS person
    MATCH (person)<-[:OF]-(recusal:Recusal)-[:FROM]->({id: $from})
    WHERE recusal.struckAt IS NULL
      AND NOT EXISTS { MATCH (decision:RecusalDecision)-[:ON]->(recusal) WHERE decision.struckAt IS NULL }
  } AS waits
