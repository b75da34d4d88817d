// Declarations: one's own, and for those who keep the pool's files those of its members.
EXISTS { MATCH (it)-[:BY]->(itsPerson:Person) WHERE itsPerson.id IN $viewer.sees.Declaration.s }
OR EXISTS { MATCH (it)-[:BY]->(:Person)<-[:OF]-(:PoolMember) WHERE $viewer.sees.Declaration.p }
