// The whole life of these clues: what each says and concerns, every step, transfers, cases, sanctions.
// in:  ids: List, viewer: Map
// out: clue: Map, concerns: List, steps: List, transfers: List, cases: List, sanctions: List
UNWIND $ids AS id
MATCH (clue:Clue {id: id})
// visible: clue
RETURN
  clue {.id, .version, .number, .state, .latest, .receivedOn, .source, .summary, .round, .office, .team, .body, .readers, .awaits, .outcome, .outcomeOn, .closing} AS clue,
  COLLECT {
    MATCH (clue)-[about:CONCERNS]->(thing:Person|Organization)
    WHERE about.struckAt IS NULL
    RETURN {capacity: about.capacity, organization: thing:Organization, thing: thing {.id, .name, .code, .kind, .level, .rank, .readings, cadre: thing:Cadre}}
    ORDER BY about.capacity DESC, thing.name, thing.id
  } AS concerns,
  COLLECT {
    MATCH (clue)-[:LATEST]->(:Step)-[:AFTER*0..]->(step:Step)
    RETURN step {
      .*,
      by: head(COLLECT {
        MATCH (step)-[:BY]->(person:Person)
        RETURN person {.id, .name, .code, .rank, .readings, cadre: person:Cadre}
      }),
      behalf: head(COLLECT {
        MATCH (step)-[:ON_BEHALF_OF]->(person:Person)
        RETURN person {.id, .name, .code, .rank, .readings, cadre: person:Cadre}
      }),
      receivedBy: CASE WHEN step.role IN ['RECEIVER', 'RECEIVER_ORG'] THEN head(COLLECT {
        MATCH (body:Organization {id: clue.body})
        RETURN body {.id, .name, .code, .kind, .level}
      }) END
    }
    ORDER BY step.number
  } AS steps,
  COLLECT {
    MATCH (clue)<-[:OF]-(transfer:Transfer)
    // visible: transfer
    MATCH (transfer)-[:TO]->(body:Organization)
    RETURN transfer {.*, to: body {.id, .name, .code, .kind, .level}}
    ORDER BY transfer.drawnUpOn, transfer.id
  } AS transfers,
  COLLECT {
    MATCH (clue)<-[:OPENED_ON]-(opened:Case)
    // visible: opened
    RETURN opened {
      .*,
      against: COLLECT {
        MATCH (opened)-[:AGAINST]->(person:Person)
        RETURN person {.id, .name, .code, .rank, .readings, cadre: person:Cadre}
        ORDER BY person.name, person.id
      }
    }
    ORDER BY opened.openedOn, opened.id
  } AS cases,
  COLLECT {
    MATCH (clue)<-[:OF]-(sanction:Sanction)
    // visible: sanction
    MATCH (sanction)-[:ON]->(person:Person)
    RETURN sanction {.*, on: person {.id, .name, .code, .rank, .readings, cadre: person:Cadre}}
    ORDER BY sanction.decidedOn, person.name, sanction.kind, sanction.id
  } AS sanctions
ORDER BY id
