// One team with its targets and seats.
// in:  id: String, on: Date, knownAt: DateTime, viewer: Map
// out: team: Map
MATCH (team:Team {id: $id})
// visible: team
RETURN team {
  .id,
  .number,
  leaders: coalesce(team.leaders, 1),
  deputies: coalesce(team.deputies, 1),
  liaisons: coalesce(team.liaisons, 1),
  members: coalesce(team.members, 3),
  wanted: coalesce(team.wanted, []),
  wantedAtLeast: coalesce(team.wantedAtLeast, []),
  targets: COLLECT {
    MATCH (team)-[inspects:INSPECTS]->(unit:Organization)
    // dated: inspects
    RETURN unit {.id, .name, .code, .kind, .level}
    ORDER BY unit.name, unit.id
  },
  seats: COLLECT {
    MATCH (team)<-[serves:SERVES_ON]-(person:Person)
    // dated: serves
    RETURN {role: serves.role, answer: serves.answer, reason: serves.reason, member: person {.id, .name, .code, .rank, .readings, cadre: person:Cadre}}
    ORDER BY serves.role, person.name, person.id
  }
} AS team
