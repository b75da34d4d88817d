// Members of a pool: all of them, himself, or staff of his own body.
$viewer.sees.PoolMember.V
OR EXISTS { MATCH (it)-[:OF]->(itsPerson:Person) WHERE itsPerson.id IN $viewer.sees.PoolMember.s }
OR EXISTS {
  MATCH (it)-[:OF]->(:Person)-[itsPost:HELD_POST]->(:Organization)-[itsUp:PART_OF*0..8]->(itsUnit:Organization)
  WHERE itsUnit.id IN $viewer.sees.PoolMember.b
  AND all(itsFact IN [itsPost] + itsUp WHERE
    (itsFact.from IS NULL OR itsFact.from <= $viewer.on) AND (itsFact.to IS NULL OR itsFact.to > $viewer.on)
    AND (itsFact.recordedAt IS NULL OR itsFact.recordedAt <= $viewer.knownAt)
    AND (itsFact.struckAt IS NULL OR itsFact.struckAt > $viewer.knownAt))
}
