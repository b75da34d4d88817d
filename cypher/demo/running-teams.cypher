// The running round, and what its first teams inspect.
// in:  last: Integer
// out: id: String, code: String, kinds: List, from: Date, to: Date, number: Integer, targets: List
// scans: Round, the demo has four
// internal: the demo staffs its made-up past
MATCH (round:Round {status: 'RUNNING'})<-[:IN_ROUND]-(team:Team)-[:INSPECTS]->(unit:Organization)
WHERE team.number <= $last
WITH round, team, unit
ORDER BY team.number, unit.code
RETURN
  round.id AS id,
  round.code AS code,
  round.kinds AS kinds,
  round.from AS from,
  round.to AS to,
  team.number AS number,
  collect(unit.id) AS targets
ORDER BY code, number
