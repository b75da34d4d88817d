// Announced sanctions as facts about people, for as long as their influence periods run; a talk has none, a dismissal has no end.
// changes
// in:  rows: List
// out: id: String
UNWIND $rows AS row
MATCH (clue:Clue {id: row.clue})<-[:OF]-(sanction:Sanction)-[:ON]->(person:Person)
WHERE sanction.announcedOn IS NOT NULL
  AND (sanction.until IS NOT NULL OR sanction.kind = 'GOV_DISMISSAL')
  AND NOT EXISTS {
    MATCH (person)-[known:SANCTIONED_BY]->(:Organization)
    WHERE known.id = sanction.id
  }
MATCH (body:Organization {id: clue.body})
CREATE (person)-[by:SANCTIONED_BY {id: sanction.id, kind: sanction.kind, from: sanction.announcedOn, to: sanction.until, recordedAt: row.at}]->(body)
RETURN by.id AS id
