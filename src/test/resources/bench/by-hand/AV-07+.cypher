// The same from the targets.
// out: candidate: String, target: String, facts: List
UNWIND $targets AS id
MATCH (target:Organization {id: id})-[located:LOCATED_IN]->(here:Region)
// dated: located
CALL (target, here) {
  MATCH (here)-[:WITHIN*0..3]->(region:Region)
  RETURN region
  UNION
  MATCH (here)<-[:WITHIN]-(region:Region)
  WHERE target.level = 'COUNTY'
  RETURN region
}
WITH region, collect({target: target, located: located}) AS ends
MATCH (me:Person)-[grew:GREW_UP_IN]->(region)
// dated: grew ever
WHERE me.id IN $candidates
UNWIND ends AS end
RETURN me.id AS candidate, end.target.id AS target, [grew.id, end.located.id] AS facts
