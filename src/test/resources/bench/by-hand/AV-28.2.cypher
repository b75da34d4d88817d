// Targets led by a classmate, tutor, pupil or pupil of the same tutor.
// out: candidate: String, target: String, facts: List
UNWIND $targets AS id
MATCH (target:Organization {id: id})<-[up:PART_OF*0..8]-(unit:Organization)
// dated: up
WITH collect({target: target.id, unit: unit, up: [fact IN up | fact.id]}) AS ends, collect(DISTINCT unit.id) AS units
CALL (units) {
  MATCH (me:Person)-[mine:STUDIED_AT]->(school:Organization)<-[theirs:STUDIED_AT]-(:Person)-[held:HELD_POST {leading: true}]->(unit:Organization)
  USING JOIN ON school
  // dated: mine ever
  // dated: theirs ever
  // dated: held
  WHERE me.id IN $candidates AND unit.id IN units AND mine.class = theirs.class
    AND coalesce(mine.from < theirs.to, true) AND coalesce(theirs.from < mine.to, true)
  RETURN me, unit, [mine.id, theirs.id, held.id] AS way
  UNION ALL
  MATCH (me:Person)-[taught:TUTORED_BY]-(:Person)-[held:HELD_POST {leading: true}]->(unit:Organization)
  // dated: taught ever
  // dated: held
  WHERE me.id IN $candidates AND unit.id IN units
  RETURN me, unit, [taught.id, held.id] AS way
  UNION ALL
  MATCH (me:Person)-[mine:TUTORED_BY]->(:Person)<-[theirs:TUTORED_BY]-(:Person)-[held:HELD_POST {leading: true}]->(unit:Organization)
  // dated: mine ever
  // dated: theirs ever
  // dated: held
  WHERE me.id IN $candidates AND unit.id IN units
  RETURN me, unit, [mine.id, theirs.id, held.id] AS way
}
UNWIND [end IN ends WHERE end.unit = unit] AS end
RETURN me.id AS candidate, end.target AS target, way + end.up AS facts
