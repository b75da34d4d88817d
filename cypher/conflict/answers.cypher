// What was said of findings on these people: what each rests on, its answers and its waivers, the newest first.
// in:  people: List, knownAt: DateTime
// out: rule: String, version: Integer, facts: List, person: String, against: String, answers: List, waivers: List
// internal: whom one may ask about is decided at the door, and the gate at the fields decides how much is shown
UNWIND $people AS id
MATCH (:Person {id: id})<-[:OF]-(finding:Finding)-[:ON]->(against)
RETURN
  finding.rule AS rule,
  finding.version AS version,
  finding.facts AS facts,
  id AS person,
  against.id AS against,
  COLLECT {
    MATCH (finding)<-[:ANSWERS]-(answer:Answer)
    WHERE answer.recordedAt <= $knownAt AND coalesce(answer.struckAt > $knownAt, true)
    RETURN properties(answer)
    ORDER BY answer.recordedAt DESC, answer.number DESC
  } AS answers,
  COLLECT {
    MATCH (finding)<-[:WAIVES]-(waiver:Waiver)
    WHERE waiver.recordedAt <= $knownAt AND coalesce(waiver.struckAt > $knownAt, true)
    RETURN properties(waiver)
    ORDER BY waiver.recordedAt DESC, waiver.id
  } AS waivers
ORDER BY rule, person, against, finding.id
