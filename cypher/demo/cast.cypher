// Who plays whom in the demo: teams of the open round with their people and a target, and the bodies that receive.
// out: office: String, team: String, leader: String, member: String, other: String, unit: String, subject: String, discipline: String, organizing: String
// scans: Round, the demo has two
// scans: Organization, the demo is small and asks this once
// internal: the demo gives its made-up accounts their parts
MATCH (round:Round)-[:DISPATCHED_BY]->(office:Organization)
WHERE round.status IN ['STAFFING', 'RUNNING']
MATCH (round)<-[:IN_ROUND]-(team:Team)-[:INSPECTS]->(unit:Organization)
MATCH (team)<-[:SERVES_ON {role: 'LEADER'}]-(leader:Person)
MATCH (team)<-[:SERVES_ON {role: 'MEMBER'}]-(member:Person)
MATCH (round)<-[:IN_ROUND]-(otherTeam:Team)<-[:SERVES_ON {role: 'MEMBER'}]-(other:Person)
WHERE otherTeam.number > team.number
MATCH (unit)<-[held:HELD_POST {leading: true}]-(subject:Person)
WHERE held.to IS NULL
MATCH (discipline:Organization {kind: 'DISCIPLINE_INSPECTION', level: 'CITY'})
MATCH (organizing:Organization {kind: 'PARTY_DEPARTMENT', level: 'CITY'})
WHERE organizing.name CONTAINS '组织部'
WITH round, office, team, otherTeam, unit, leader, member, other, subject, discipline, organizing
ORDER BY round.from DESC, team.number, leader.code, member.code, otherTeam.number, other.code, unit.code, subject.code, discipline.code, organizing.code
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
