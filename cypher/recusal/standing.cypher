// How people stand to what they are to stand aside from: it says who decides, and whether he may.
// in:  pairs: List, viewer: Map, now: DateTime, on: Date, knownAt: DateTime
// out: person: String, from: String, persons: List, grants: List, seats: List, staff: Boolean, clue: Map?, offices: List, partial: Boolean, stands: Boolean
// scans: Account, whoever works with the office, some dozens
// scans: Grant, some for each of them
// scans: Round, some a year, and one or two that run
// internal: whom and what one may name is decided at the door
UNWIND $pairs AS pair
MATCH (:Person {id: pair.person})-[same:SAME_AS*0..4]-(record:Person)
// dated: same
WITH pair, collect(DISTINCT record) AS people
OPTIONAL MATCH (clue:Clue {id: pair.from})
CALL (people) {
  UNWIND people AS person
  OPTIONAL MATCH (person)-[tie:KIN|PARENT_OF|SPOUSE_OF|SIBLING_OF]-(relative:Person)
  // dated: tie
  RETURN collect(DISTINCT relative.id) AS kin
}
WITH pair, people, kin, clue, [person IN people | person.id] AS persons
RETURN
  pair.person AS person,
  pair.from AS from,
  persons AS persons,
  COLLECT {
    MATCH (account:Account)-[:HAS_GRANT]->(given:Grant)
    WHERE account.person IN persons + kin AND given.from <= $now AND coalesce(given.to > $now, true)
    RETURN DISTINCT {role: given.role, scope: given.scope, own: account.person IN persons}
  } AS grants,
  COLLECT {
    UNWIND people AS person
    MATCH (person)-[seat:SERVES_ON]->(team:Team)-[inspects:INSPECTS]->(target:Organization)
    // dated: seat
    // dated: inspects
    WHERE (target.id = pair.from
      OR clue.team = team.id
      OR EXISTS {
        MATCH (target)-[within:WITHIN]-(:Organization {id: pair.from})
        // dated: within
      })
    RETURN DISTINCT {team: team.id, role: seat.role, office: head(COLLECT {
      MATCH (team)-[:IN_ROUND]->(:Round)-[by:DISPATCHED_BY]->(office:Organization)
      // dated: by
      RETURN office.id
    })}
  } AS seats,
  EXISTS {
    UNWIND people AS person
    MATCH (person)-[held:HELD_POST]->(:Organization)-[within:WITHIN]->(:Organization {id: clue.body})
    // dated: held
    // dated: within
  } AS staff,
  clue {.office, .body} AS clue,
  COLLECT {
    MATCH (given:Grant)
    WHERE given.role IN ['OFFICE_HEAD', 'GROUP_HEAD'] AND given.kind = 'OFFICE' AND given.scope IS NOT NULL
      AND given.from <= $now AND coalesce(given.to > $now, true)
    RETURN DISTINCT given.scope
  } AS offices,
  EXISTS {
    MATCH (near:Person)-[held:HELD_POST {leading: true}]->(:Organization)-[within:WITHIN]->(:Organization {id: pair.from})
    // dated: held
    // dated: within
    WHERE near.id IN $viewer.persons + $viewer.kin
  } AS partial,
  EXISTS {
    UNWIND people AS person
    MATCH (person)-[stands:RECUSED_FROM]->({id: pair.from})
    // dated: stands
  } AS stands
ORDER BY person, from
