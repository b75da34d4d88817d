// Which organizations and regions lead to the targets during the period, and by which way.
// in:  targets: List, from: Date, to: Date, knownAt: DateTime
// out: touched: String, target: String, way: List, since: Date?, known: DateTime?
// internal: the targets were visible to the viewer when they were named
UNWIND $targets AS target
MATCH (unit:Organization)-[within:WITHIN]->(:Organization {id: target})
// dated: within
RETURN unit.id AS touched, target AS target, [within] AS way, within.from AS since, within.recordedAt AS known
ORDER BY touched, target, since, known
UNION ALL
UNWIND $targets AS target
MATCH (:Organization {id: target})-[located:LOCATED_IN]->(:Region)-[inside:WITHIN*0..3]->(region:Region)
// dated: located
RETURN region.id AS touched, target AS target, reverse(inside) + [located] AS way, located.from AS since, located.recordedAt AS known
ORDER BY touched, target, since, known
UNION ALL
UNWIND $targets AS target
MATCH (:Organization {id: target, level: 'COUNTY'})-[located:LOCATED_IN]->(:Region)<-[inside:WITHIN]-(region:Region)
// dated: located
RETURN region.id AS touched, target AS target, [inside, located] AS way, located.from AS since, located.recordedAt AS known
ORDER BY touched, target, since, known
