// Who plays whom in the demo: teams of the open round with their people and a target, and the bodies that receive.
// out: office: String, team: String, leader: String, member: String, other: String, unit: String, subject: String, discipline: String, organizing: String
// scans: Round, the demo has two
// scans: DISPATCHED_BY, the demo has two
// scans: Organization, the demo is small and asks this once
// internal: the demo gives its made-up accounts their parts
MATCH (round:Round)-[:DISPATCHED_BY]->(office:Organization)
WHERE round.status IN ['STAFFING', 'RUNNING']
MATCH (round)<-[:IN_ROUND]-(team:Team)<-[:SERVES_ON {role: 'LEADER'}]-(leader:Person)
WITH round, office, team, leader
ORDER BY round.from DESC, team.number, leader.code
LIMIT 1
MATCH (team)<-[:SERVES_ON {role: 'MEMBER'}]-(member:Person)
WITH round, office, team, leader, member
ORDER BY member.code
LIMIT 1
MATCH (round)<-[:IN_ROUND]-(otherTeam:Team)<-[:SERVES_ON {role: 'MEMBER'}]-(other:Person)
WHERE otherTeam.number > team.number
WITH office, team, leader, member, other
ORDER BY otherTeam.number, other.code
LIMIT 1
MATCH (team)-[:INSPECTS]->(unit:Organization)<-[held:HELD_POST {leading: true}]-(subject:Person)
WHERE held.to IS NULL
WITH office, team, leader, member, other, unit, subject
ORDER BY unit.code, subject.code
LIMIT 1
MATCH (discipline:Organization {kind: 'DISCIPLINE_INSPECTION', level: 'CITY'})
WITH office, team, leader, member, other, unit, subject, discipline
ORDER BY discipline.code
LIMIT 1
MATCH (organizing:Organization {kind: 'PARTY_DEPARTMENT', level: 'CITY'})
WHERE organizing.name CONTAINS '组织部'
WITH office, team, leader, member, other, unit, subject, discipline, organizing
ORDER BY organizing.code
LIMIT 1
RETURN
  office.id AS office,
  team.id AS team,
  leader.id AS leader,
  member.id AS member,
  other.id AS other,
  unit.id AS unit,
  subject.id AS subject,
  discipline.id AS discipline,
  organizing.id AS organizing
