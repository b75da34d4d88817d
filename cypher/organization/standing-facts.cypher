// The facts on record that start at these organizations: place in the tree, region, whose cadres they manage, which enterprises they regulate or contract with.
// in:  starts: List
// out: start: String, type: String, end: String, says: Map
UNWIND $starts AS id
MATCH (unit:Organization {id: id})-[fact:PART_OF|LOCATED_IN|MANAGES_CADRES_OF|REGULATES|CONTRACTS_WITH]->(end)
WHERE fact.struckAt IS NULL
RETURN id AS start, type(fact) AS type, end.id AS end, properties(fact) AS says
ORDER BY start, type, end
