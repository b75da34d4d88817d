// Clues for which a candidate would be on loan to their body again, beside another case of it or soon after; open where nobody vouches for his posts.
// out: candidate, touches, evidence, because, open
UNWIND $candidates AS candidate
MATCH (me:Person {id: candidate})-[handled:HANDLED]->(other:Clue)
// dated: handled ever
WHERE handled.hand IN $hands
UNWIND $clues AS id
MATCH (clue:Clue {id: id})
WHERE clue.body = other.body AND clue.id <> other.id
WITH candidate, me, handled, other, clue, head(COLLECT {
    MATCH (me)-[same:SAME_AS*0..1]-(:Person)-[own:HANDLED]->(clue)
    // dated: same known
    // dated: own known
    WHERE own.hand IN $hands
    RETURN min(own.from)
  }) AS began
WHERE coalesce(handled.from <= began, true)
  AND NOT EXISTS {
    MATCH (:Person)-[ended:HANDLED]->(other)
    // dated: ended known
    WHERE ended.step IN $ends AND ended.from < coalesce(began, $from) - duration({months: $months})
  }
  AND NOT EXISTS {
    MATCH (me)-[same:SAME_AS*0..1]-(:Person)-[held:HELD_POST]->(:Organization)-[within:WITHIN]->(:Organization {id: clue.body})
    // dated: same known
    // dated: held
    // dated: within
  }
  AND NOT EXISTS {
    MATCH (me)-[same:SAME_AS*0..1]-(:Person)-[held:HELD_POST]->(:Organization)-[within:WITHIN]->(:Organization {id: clue.body})
    // dated: same known
    // dated: held known
    // dated: within known
    WHERE coalesce(held.from <= handled.from, true) AND coalesce(held.to > handled.from, true)
      AND coalesce(within.from <= handled.from, true) AND coalesce(within.to > handled.from, true)
  }
WITH candidate, me, handled, other, clue
ORDER BY handled.from DESC, handled.id
WITH candidate, me, clue, other, head(collect(handled)) AS handled
RETURN
  candidate AS candidate,
  clue.id AS touches,
  [handled] AS evidence,
  {on: handled.from, clue: other.id} AS because,
  NOT EXISTS {
    MATCH (me)-[same:SAME_AS*0..1]-(:Person)-[covers:FILE_COVERS]->(:FilePart {name: 'CAREER'})
    // dated: same known
    // dated: covers known
  } AS open
ORDER BY candidate, touches, other.id
