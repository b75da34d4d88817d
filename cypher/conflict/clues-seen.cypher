// Those of these clues and reports on conduct that the viewer may see.
// in:  clues: List, viewer: Map
// out: id: String
UNWIND $clues AS id
MATCH (clue:Clue {id: id})
// visible: clue
RETURN clue.id AS id
UNION ALL
UNWIND $clues AS id
MATCH (report:ConductReport {id: id})
// visible: report
RETURN report.id AS id
