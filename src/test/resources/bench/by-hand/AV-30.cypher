// Targets led by an army comrade.
// out: candidate: String, target: String, facts: List
UNWIND $targets AS id
MATCH (target:Organization {id: id})<-[up:PART_OF*0..8]-(unit:Organization)
// dated: up
WITH collect({target: target.id, unit: unit, up: [fact IN up | fact.id]}) AS ends, collect(DISTINCT unit.id) AS units
MATCH (me:Person)-[mine:SERVED_IN]->(army:Organization)<-[theirs:SERVED_IN]-(:Person)-[held:HELD_POST {leading: true}]->(unit:Organization)
USING JOIN ON army
// dated: mine ever
// dated: theirs ever
// dated: held
WHERE me.id IN $candidates AND unit.id IN units
  AND mine.from < coalesce(theirs.to, $to) AND theirs.from < coalesce(mine.to, $to)
UNWIND [end IN ends WHERE end.unit = unit] AS end
RETURN me.id AS candidate, end.target AS target, [mine.id, theirs.id, held.id] + end.up AS facts
