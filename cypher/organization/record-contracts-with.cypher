// Records with which body an enterprise has a contract.
// changes
// in:  rows: List
// out: id: String
UNWIND $rows AS row
MATCH (start:Organization {id: row.start})
MATCH (end:Organization {id: row.end})
CREATE (start)-[fact:CONTRACTS_WITH]->(end)
SET fact = row.says
RETURN fact.id AS id
