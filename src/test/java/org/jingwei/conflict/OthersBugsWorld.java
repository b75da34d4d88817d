package org.jingwei.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jingwei.Caller;
import org.jingwei.Office;
import org.jingwei.Picture;
import org.jingwei.access.Role;
import org.jingwei.access.Scope;
import org.jingwei.access.ScopeKind;
import org.jingwei.graph.Graph;
import tools.jackson.databind.JsonNode;

/**
 * A round that is to inspect the bureau, and its pool, spoken to over HTTP. 韩 leads the bureau, and 李's other record,
 * unknown as his, is the deputy there; 李's son leads the court; 赵 left the bureau a year before the round; of 陈 there
 * is no file; 吴 has nothing to do with anybody. 李 and 韩 share a town, a school and a city's service.
 */
final class OthersBugsWorld {

    private static final String PICTURE = """
            (bureau:Organization {kind: 'GOVERNMENT_DEPARTMENT', level: 'CITY'})-[:PART_OF]->(city:Organization {kind: 'GOVERNMENT', level: 'CITY'}),
            (court:Organization {kind: 'COURT', level: 'CITY'}), (school:Organization {kind: 'UNIVERSITY', level: 'CITY'}),
            (han:Person:Cadre)-[:HELD_POST {title: '局长', leading: true, from: 2020-01-01}]->(bureau),
            (alias:Person:Cadre)-[:HELD_POST {title: '副局长', leading: true, from: 2020-01-01}]->(bureau),
            (li:Person:Cadre {createdAt: 2020-01-01T00:00:00Z})-[:PARENT_OF]->(son:Person)-[:HELD_POST {title: '院长', leading: true, from: 2020-01-01}]->(court),
            (zhao:Person:Cadre)-[:HELD_POST {title: '科员', leading: false, from: 2027-01-01, to: 2029-03-01}]->(bureau),
            (chen:Person:Cadre), (wu:Person:Cadre),
            (li)-[:GREW_UP_IN]->(town:Region {level: 'CITY'}), (han)-[:GREW_UP_IN]->(town),
            (li)-[:STUDIED_AT {class: '2003级1班'}]->(school), (han)-[:STUDIED_AT {class: '2003级2班'}]->(school),
            (li)-[:HELD_POST {title: '科员', leading: false, from: 2010-01-01}]->(city),
            (han)-[:HELD_POST {title: '科员', leading: false, from: 2005-01-01, to: 2020-01-01}]->(city)
            """;
    private static final String CHECK = """
            query($input: CrossCheckInput!) { crossCheck(input: $input) { gaps { nodes { cadre { id } part } }
              verdicts(outcomes: [BLOCKED, NEEDS_REVIEW, UNKNOWN, CLEAR]) { nodes {
                candidate { id } target { id } outcome findings { id status rule { id } } } } } }""";
    private static final String PLAN = """
            mutation($input: PlanRoundInput!) { planRound(input: $input) {
              round { id teams { id } } problems { message } } }""";
    private static final String MATRIX = """
            query($id: ID!) { round(id: $id) { matrix { rows { cadre { id } verdicts { roles outcome rules } } } } }""";
    private static final String APPOINT = """
            mutation($input: AppointTeamsInput!) { appointTeams(input: $input) { problems { code message } } }""";
    private static final String ARISEN = """
            query($id: ID!) { round(id: $id) { conflictsArisen {
              verdict { candidate { id } target { id } outcome findings { rule { id } } } } } }""";
    private static final String JUDGE = """
            mutation($input: JudgeIdentityInput!) { judgeIdentity(input: $input) { judgement { id } problems { message } } }""";
    private static final String UNDO = """
            mutation($id: ID!) { undoJudgement(judgement: $id) { judgement { struckAt } problems { message } } }""";
    private static final String ANSWER = """
            mutation($input: AnswerFindingInput!) { answerFinding(input: $input) { problems { message } } }""";
    private static final String AGAINST_CLUES = """
            mutation($input: ClueCheckInput!) { checkAgainstClues(input: $input) {
              check { seats { outcome withheld findings { rule { id } path { steps { relation } } } } } problems { message } } }""";
    private final Office office;
    private final Picture picture = new Picture(PICTURE);
    private final Caller clerk;
    private final Caller head;
    private final JsonNode round;

    OthersBugsWorld(Office office, Graph graph) {
        this.office = office;
        graph.change(picture::draw);
        office.cypher("""
                UNWIND $kept AS id MATCH (person:Person {id: id}) SET person:KinKept WITH person
                UNWIND ['CAREER', 'KIN', 'ORIGIN', 'EDUCATION', 'MILITARY', 'HOLDINGS', 'DECLARATION'] AS part
                MERGE (file:FilePart {name: part})
                CREATE (person)-[:FILE_COVERS {id: randomUUID(), recordedAt: datetime('2020-01-01T00:00Z')}]->(file)
                """, Map.of("kept", ids("li", "zhao", "wu", "han")));
        office.cypher("""
                UNWIND $pool AS id MATCH (person:Person {id: id}) UNWIND ['INSPECTION', 'LEADER'] AS kind
                MERGE (pool:TalentPool {kind: kind})
                CREATE (person)<-[:OF]-(:PoolMember {id: randomUUID(), kind: kind})-[:IN {id: randomUUID(),
                  status: 'AVAILABLE', specialties: [], recordedAt: datetime('2020-01-01T00:00Z')}]->(pool)
                """, Map.of("pool", ids("li", "zhao", "chen", "wu", "han")));
        clerk = office.bearer(office.token(Role.CLERK)).with("Accept-Language", "zh-CN");
        head = office.bearer(office.token(Role.OFFICE_HEAD)).with("Accept-Language", "zh-CN");
        round = plan();
    }

    void forget() {
        office.cypher("""
                MATCH (n) WHERE n.id IN $ids OPTIONAL MATCH (n)-[*1..2]-(other)
                WHERE any(label IN labels(other) WHERE label IN
                  ['PoolMember', 'Round', 'Team', 'ArisenConflict', 'Finding', 'Answer', 'Judgement', 'OneOfMany', 'Clue', 'ClueCheck'])
                OPTIONAL MATCH (watch:Watch {round: other.id}) DETACH DELETE watch, other, n
                """, Map.of("ids", drawn()));
    }

    private List<String> drawn() {
        return Stream.of("Person", "Organization", "Region")
                .flatMap(label -> picture.of(label).stream())
                .toList();
    }

    private List<String> ids(String... names) {
        return Stream.of(names).map(picture::id).toList();
    }

    private JsonNode plan() {
        var team = Map.of(
                "number",
                1,
                "targets",
                ids("bureau"),
                "leaders",
                1,
                "deputies",
                0,
                "liaisons",
                0,
                "members",
                1,
                "wants",
                List.of());
        var input = Map.of(
                "name",
                "第一轮",
                "code",
                UUID.randomUUID().toString(),
                "kinds",
                List.of("REGULAR"),
                "office",
                picture.id("city"),
                "expectedVersion",
                0,
                "from",
                "2030-03-01",
                "to",
                "2030-05-01",
                "teams",
                List.of(team));
        return change(clerk, PLAN, "planRound", input).path("round");
    }

    private static JsonNode change(Caller caller, String mutation, String name, Object input) {
        var answer = caller.ask(mutation, Map.of("input", input));
        assertThat(answer.data("/" + name + "/problems").toString())
                .as(answer.body())
                .isEqualTo("[]");
        return answer.data("/" + name);
    }

    /** What the cross-check says of each of them at the bureau. */
    Map<String, String> check(String role, String... names) {
        return told(ask(role, List.of("bureau"), names).at("/verdicts/nodes"));
    }

    JsonNode ask(String role, List<String> targets, String... names) {
        return ask(Map.of(), role, targets, names);
    }

    /** The same for a member and one team, if that were so. */
    Map<String, String> suppose(String tie, String from, String to) {
        var ties = List.of(Map.of("kind", tie, "from", picture.id(from), "to", picture.id(to)));
        return told(ask(Map.of("asOneTeam", true, "suppose", ties), "MEMBER", List.of("bureau"), to, "li")
                .at("/verdicts/nodes"));
    }

    private JsonNode ask(Map<String, ?> more, String role, List<String> targets, String... names) {
        var input = new HashMap<String, Object>(more);
        input.put("candidates", ids(names));
        input.put("targets", targets.stream().map(picture::id).toList());
        input.put("role", role);
        input.put("round", round.path("id").asString());
        var answer = clerk.ask(CHECK, Map.of("input", input));
        assertThat(answer.json().has("errors")).as(answer.body()).isFalse();
        return answer.data("/crossCheck");
    }

    /** By person and body: the outcome, and the rules that found something. */
    Map<String, String> told(Iterable<JsonNode> verdicts) {
        var told = new TreeMap<String, String>();
        for (var each : verdicts) {
            var rules = new TreeSet<>(each.path("findings").findValues("rule").stream()
                    .map(rule -> rule.path("id").asString())
                    .toList());
            told.put(
                    name(each.at("/candidate/id")) + " " + name(each.at("/target/id")),
                    each.path("outcome").asString() + " " + rules);
        }
        return told;
    }

    private String name(JsonNode id) {
        return Stream.of("li", "alias", "zhao", "chen", "wu", "han", "bureau", "court")
                .filter(name -> picture.id(name).equals(id.asString()))
                .findFirst()
                .orElse("");
    }

    /** What the round's matrix says of those of the pool who are of this world. */
    Map<String, String> matrix(String role) {
        var told = new TreeMap<String, String>();
        var answer = clerk.ask(MATRIX, Map.of("id", round.path("id").asString()));
        for (var row : answer.data("/round/matrix/rows")) {
            var person = name(row.at("/cadre/id"));
            if (!person.isEmpty()) {
                told.put(
                        person + " bureau",
                        row.path("verdicts")
                                .valueStream()
                                .filter(each -> each.path("roles").toString().contains(role))
                                .map(each -> each.path("outcome").asString() + " "
                                        + new TreeSet<>(each.path("rules")
                                                .valueStream()
                                                .map(JsonNode::asString)
                                                .toList()))
                                .findFirst()
                                .orElse("CLEAR []"));
            }
        }
        return told;
    }

    /** What the head hears when he appoints these two; nothing where they are appointed. */
    String appoint(String leader, String member) {
        var team = round.at("/teams/0/id").asString();
        var seats = List.of(
                Map.of("team", team, "cadre", picture.id(leader), "role", "LEADER"),
                Map.of("team", team, "cadre", picture.id(member), "role", "MEMBER"));
        var answer = head.ask(
                APPOINT,
                Map.of("input", Map.of("round", round.path("id").asString(), "expectedVersion", 1, "seats", seats)));
        assertThat(answer.data("/appointTeams/problems").isArray())
                .as(answer.body())
                .isTrue();
        return String.join("\n", answer.data("/appointTeams/problems").findValuesAsString("message"));
    }

    /** What clues say of him as a member of the team, to the head of the office; empty where they say nothing. */
    String againstClues(String name) {
        var caller = office.bearer(office.token(Role.OFFICE_HEAD, Scope.of(ScopeKind.OFFICE, picture.id("city")), null))
                .with("Accept-Language", "zh-CN");
        var team = round.at("/teams/0/id").asString();
        var input = Map.of(
                "round",
                round.path("id").asString(),
                "expectedVersion",
                1,
                "seats",
                List.of(Map.of("team", team, "cadre", picture.id(name), "role", "MEMBER")));
        return String.join(
                "\n",
                change(caller, AGAINST_CLUES, "checkAgainstClues", input)
                        .at("/check/seats")
                        .valueStream()
                        .map(seat -> seat.path("outcome").asString() + " "
                                + seat.path("findings").findValuesAsString("id") + " "
                                + seat.path("findings").findValuesAsString("relation"))
                        .toList());
    }

    /** These two sit on the round's other team, which inspects the court. */
    void seatTogether(String one, String other) {
        office.cypher(
                """
                MATCH (round:Round {id: $round}), (court:Organization {id: $court})
                CREATE (round)<-[:IN_ROUND {id: randomUUID(), recordedAt: datetime()}]-(team:Team {id: randomUUID(), number: 2})
                  -[:INSPECTS {id: randomUUID(), recordedAt: datetime()}]->(court)
                WITH team MATCH (person:Person) WHERE person.id IN $people
                CREATE (person)-[:SERVES_ON {id: randomUUID(), role: 'MEMBER', recordedAt: datetime()}]->(team)
                """,
                Map.of("round", round.path("id").asString(), "court", picture.id("court"), "people", ids(one, other)));
    }

    /** Something happened at the bureau, and he is the subject of the clue. */
    void suspect(String name) {
        office.cypher(
                """
                MATCH (person:Person {id: $person}), (bureau:Organization {id: $bureau})
                CREATE (clue:Clue {id: randomUUID(), number: 'XS-316', version: 1, state: 'RECEIVED', latest: 'RECEIVE', receivedOn: date('2029-06-01'), source: 'LETTER',
                  summary: '反映问题', office: $office, readers: [], awaits: []})
                CREATE (clue)-[:CONCERNS {id: randomUUID(), capacity: 'SUBJECT', recordedAt: datetime()}]->(person)
                CREATE (clue)-[:CONCERNS {id: randomUUID(), capacity: 'PLACE', recordedAt: datetime()}]->(bureau)
                """, Map.of("person", picture.id(name), "bureau", picture.id("bureau"), "office", picture.id("city")));
    }

    /** What the watch tells of the seats. */
    Map<String, String> arisen() {
        return told(clerk.ask(ARISEN, Map.of("id", round.path("id").asString()))
                .data("/round/conflictsArisen")
                .findValues("verdict"));
    }

    String judge(String first, String second, String verdict) {
        var input =
                Map.of("first", picture.id(first), "second", picture.id(second), "verdict", verdict, "reason", "已核对");
        return change(clerk, JUDGE, "judgeIdentity", input).at("/judgement/id").asString();
    }

    void undo(String judgement) {
        var answer = clerk.ask(UNDO, Map.of("id", judgement));
        assertThat(answer.data("/undoJudgement/judgement/struckAt").asString(""))
                .as(answer.body())
                .isNotEmpty();
    }

    /** The head calls what is found of him at the bureau a false alarm. */
    void dismiss(String name) {
        var finding = ask("MEMBER", List.of("bureau"), name).at("/verdicts/nodes/0/findings/0/id");
        var met = Map.of(
                "id",
                finding.asString(),
                "candidate",
                picture.id(name),
                "target",
                picture.id("bureau"),
                "round",
                round.path("id").asString());
        change(head, ANSWER, "answerFinding", Map.of("finding", met, "verdict", "FALSE_ALARM", "reason", "同名之误"));
    }

    /** A post of those days becomes known. */
    void learn(String name, String unit, String from, String to) {
        office.cypher("""
                MATCH (person:Person {id: $person}), (unit:Organization {id: $unit})
                CREATE (person)-[:HELD_POST {id: randomUUID(), title: '科员', leading: false, from: date($from), to: date($to),
                  recordedAt: datetime()}]->(unit)
                """, Map.of("person", picture.id(name), "unit", picture.id(unit), "from", from, "to", to));
    }

    void strike(String fact, String name, String part) {
        office.cypher(
                "MATCH (:Person {id: $id})-[fact:$($fact)]->({name: $part}) SET fact.struckAt = datetime()",
                Map.of("id", picture.id(name), "fact", fact, "part", part));
    }

    /** So many who went to the school, each in a class of his own, lead the bureau. */
    void crowd(int many) {
        office.cypher("""
                MATCH (school:Organization {id: $school}), (bureau:Organization {id: $bureau}) UNWIND range(1, $many) AS number
                CREATE (school)<-[:STUDIED_AT {id: randomUUID(), class: '班' + number}]-(:Person:OneOfMany {id: randomUUID(), name: '某'})
                  -[:HELD_POST {id: randomUUID(), title: '组员', leading: true, from: date('2020-01-01')}]->(bureau)
                """, Map.of("school", picture.id("school"), "bureau", picture.id("bureau"), "many", many));
    }

    /** Everything of this world, and how much there is of anything else but the audit, which counts guesses by Probe. */
    String trace() {
        return office.cypher("""
                        MATCH (n) WHERE NOT n:AuditEntry AND NOT n:Probe UNWIND labels(n) AS what RETURN what, count(*) AS many, [] AS says ORDER BY what
                        UNION ALL
                        MATCH (n)-[f]->() WHERE NOT n:AuditEntry AND NOT n:Probe RETURN type(f) AS what, count(*) AS many, [] AS says ORDER BY what
                        UNION ALL
                        MATCH (n)-[f]-() WHERE n.id IN $ids WITH n, f ORDER BY n.id, type(f), f.id
                        RETURN n.id AS what, count(*) AS many, collect([properties(n), properties(f)]) AS says ORDER BY what
                        """, Map.of("ids", drawn())).toString();
    }

    /** How many answers that told of him the audit has on record. */
    long audited(String name) {
        return office.cypher(
                        "MATCH (entry:AuditEntry) WHERE any(item IN entry.reads WHERE item CONTAINS $id) RETURN count(entry) AS entries",
                        Map.of("id", picture.id(name)))
                .getFirst()
                .get("entries")
                .asLong();
    }
}
