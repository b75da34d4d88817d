// Teams whose clues are made up: round, office, targets' leading cadres, and who sat on the team.
// out: round: String, status: String, from: Date, office: String, team: String, number: Integer, leader: Map, member: Map, people: List
// scans: Round, the demo has two
// scans: Team, the demo has some fifteen
// scans: DISPATCHED_BY, the demo has two
// scans: Organization, the demo is small and asks this once
// internal: the demo makes up its past
MATCH (round:Round)-[:DISPATCHED_BY]->(office:Organization)
MATCH (round)<-[:IN_ROUND]-(team:Team)
WITH
  round,
  office,
  team,
  head(COLLECT {
    MATCH (team)<-[:SERVES_ON {role: 'LEADER'}]-(person:Person)
    RETURN person {.id, .name, .code}
    ORDER BY person.code
  }) AS leader,
  head(COLLECT {
    MATCH (team)<-[:SERVES_ON {role: 'MEMBER'}]-(person:Person)
    RETURN person {.id, .name, .code}
    ORDER BY person.code
  }) AS member
WHERE leader IS NOT NULL AND member IS NOT NULL
RETURN
  round.id AS round,
  round.status AS status,
  round.from AS from,
  office.id AS office,
  team.id AS team,
  team.number AS number,
  leader,
  member,
  COLLECT {
    MATCH (team)-[:INSPECTS]->(:Organization)<-[:WITHIN]-(unit:Organization)<-[held:HELD_POST {leading: true}]-(person:Person)
    WHERE held.to IS NULL AND EXISTS { (unit)<-[:MANAGES_CADRES_OF]-(:Organization {level: office.level}) }
    WITH DISTINCT person, unit
    RETURN {person: person.id, unit: unit.id}
    ORDER BY person.code, unit.code
  } AS people
ORDER BY round.from, team.number
