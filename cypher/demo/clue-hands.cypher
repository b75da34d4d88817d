// The made-up accounts by user name, and the city's discipline body.
// in:  names: List
// out: username: String, id: String, name: String, discipline: String
// scans: Organization, the demo is small and asks this once
// internal: the demo makes up its past
MATCH (discipline:Organization {kind: 'DISCIPLINE_INSPECTION', level: 'CITY'})
WITH discipline
ORDER BY discipline.code
LIMIT 1
UNWIND $names AS wanted
MATCH (account:Account {username: wanted})
RETURN account.username AS username, account.id AS id, account.name AS name, discipline.id AS discipline
ORDER BY username
