// Ways between two things over things and facts that the viewer may see, the shortest first; hops at most 6.
// in:  from: String, end: String, hops: Integer, on: Date, knownAt: DateTime, viewer: Map
// out: things: List, facts: List
MATCH (one:Person|Organization|Clue {id: $from})
WITH one
LIMIT 1
WITH one
// visible: one
MATCH (last:Person|Organization|Clue {id: $end})
WITH one, last
LIMIT 1
WITH one, last
// visible: last
WITH one, last
// so that nobody is searched for whom the viewer may not see
LIMIT 1
// a clue that may be seen names whom it concerns, and nothing else about him
MATCH way = SHORTEST 40 (one)(
  (near:Person|Organization|Clue)-[fact:PARENT_OF|SPOUSE_OF|SIBLING_OF|SAME_AS|HELD_POST|PART_OF|CONCERNS]-(far:Person|Organization|Clue)
  // dated: fact
  // visible: near by fact:CONCERNS
  // visible: far by fact:CONCERNS
){1,6}(last)
WHERE length(way) <= $hops
RETURN
  [thing IN nodes(way) | {
    sort: CASE WHEN thing:Clue THEN 'Clue' WHEN thing:Organization THEN 'Organization' ELSE 'Person' END,
    thing: thing {.id, .name, .code, .kind, .level, .rank, .readings, cadre: thing:Cadre},
    clue: thing {.id, .version, .number, .state, .latest, .receivedOn, .source, .summary, .round, .office, .team, .body, .readers, .awaits, .outcome, .outcomeOn, .closing},
    concerns: COLLECT {
      MATCH (thing)-[about:CONCERNS]->(whom:Person|Organization)
      WHERE about.struckAt IS NULL
      RETURN {capacity: about.capacity, organization: whom:Organization, thing: whom {.id, .name, .code, .kind, .level, .rank, .readings, cadre: whom:Cadre}}
      ORDER BY about.capacity DESC, whom.name, whom.id
    },
    facts: COUNT {
      MATCH (thing)-[tie:PARENT_OF|SPOUSE_OF|SIBLING_OF|HELD_POST|PART_OF]-()
      // dated: tie
    }
  }] AS things,
  [held IN relationships(way) | held {.title, .from, .to, .source, type: type(held), start: startNode(held).id}] AS facts
ORDER BY length(way), [thing IN nodes(way) | thing.id]
