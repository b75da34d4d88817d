package org.jingwei.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jingwei.Caller;
import org.jingwei.Office;
import org.jingwei.access.Role;
import org.jingwei.access.Scope;
import org.jingwei.access.ScopeKind;
import tools.jackson.databind.JsonNode;

/** 李, 吴 and 周 work at a bureau, 钱 at a commission, 赵 may lead; they are the whole pool. Rounds inspect a county. */
final class DrawWorld {

    private static final String FIELDS = """
            { id state excludes document by cadre { id } unit { id } withdrawal { by reason }
              answer { id reply reason words document substitute { id } } answers { id reply by supersededAt } }""";
    private static final String RESULT = " { draw " + FIELDS + " problems { code message path } } }";
    static final String REQUEST = "mutation($input: RequestDrawInput!) { requestDraw(input: $input)" + RESULT;
    static final String ANSWER = "mutation($input: AnswerDrawInput!) { answerDraw(input: $input)" + RESULT;
    static final String WITHDRAW =
            "mutation($draw: ID!, $reason: String!) { withdrawDraw(draw: $draw, reason: $reason)" + RESULT;
    static final String LIST = "query($id: ID!) { round(id: $id) { id draws " + FIELDS
            + " excluding: draws(excluding: true) { id } drawFigures { unit { id } asked agreed refused substituted open withdrawn reasons { reason requests } } } }";
    private static final String PLAN =
            "mutation($input: PlanRoundInput!) { planRound(input: $input) { round { id teams { id } } problems { code message } } }";
    private static final String MATRIX =
            "query($id: ID!) { round(id: $id) { matrix { rows { cadre { id } roles } } } }";
    private static final String ASSEMBLE =
            "mutation($input: AssembleTeamsInput!) { assembleTeams(input: $input) { assembly { id } problems { code message } } }";
    private static final String LOOK =
            "query($id: ID!) { assembly(id: $id) { state stage failure proposal { teams { seats { role member { id } } } } } }";
    private static final String APPOINT =
            "mutation($input: AppointTeamsInput!) { appointTeams(input: $input) { round { id } problems { code message } } }";

    private final Office office;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> teams = new HashMap<>();
    final Caller clerk;

    DrawWorld(Office office) {
        this.office = office;
        clerk = office.bearer(office.token(Role.CLERK)).with("Accept-Language", "zh-CN");
        office.cypher("MERGE (:TalentPool {kind: 'INSPECTION'}) MERGE (:TalentPool {kind: 'LEADER'})");
        office.cypher("MATCH (member:PoolMember)-[in:IN]->() SET in.status = 'EXITED'");
        List.of("bureau", "commission", "office", "county").forEach(this::unit);
        member("zhao", "office", "LEADER");
        List.of("li", "wu", "zhou").forEach(name -> member(name, "bureau"));
        member("qian", "commission");
    }

    String id(String name) {
        return java.util.Objects.requireNonNull(ids.get(name), name);
    }

    private void unit(String name) {
        ids.put(name, UUID.randomUUID().toString());
        office.cypher("""
                CREATE (unit:Organization {id: $id, name: $name, kind: 'GOVERNMENT_DEPARTMENT', level: 'CITY'})
                CREATE (unit)-[:WITHIN {via: [], through: [$id]}]->(unit)
                """, Map.of("id", id(name), "name", name + " " + mark));
    }

    private void member(String name, String home, String... kinds) {
        stranger(name);
        office.cypher("""
                MATCH (person:Person {id: $id}), (home:Organization {id: $home})
                CREATE (person)-[:HELD_POST {id: randomUUID(), title: '科员', leading: false, from: date('2015-01-01'),
                  recordedAt: datetime('2020-01-01T00:00Z')}]->(home)
                WITH person
                UNWIND ['INSPECTION'] + $kinds AS kind
                MATCH (pool:TalentPool {kind: kind})
                CREATE (person)<-[:OF]-(:PoolMember {id: randomUUID(), kind: kind})
                  -[:IN {id: randomUUID(), status: 'AVAILABLE', specialties: [], recordedAt: datetime('2020-01-01T00:00Z')}]->(pool)
                """, Map.of("id", id(name), "home", id(home), "kinds", List.of(kinds)));
    }

    /** Somebody whose file is complete, in no pool. */
    void stranger(String name) {
        ids.put(name, UUID.randomUUID().toString());
        office.cypher("""
                CREATE (person:Person:Cadre:KinKept {id: $id, name: $name})
                WITH person
                UNWIND ['CAREER', 'KIN', 'ORIGIN', 'EDUCATION', 'MILITARY', 'HOLDINGS', 'DECLARATION'] AS part
                MERGE (file:FilePart {name: part})
                CREATE (person)-[:FILE_COVERS {id: randomUUID(), recordedAt: datetime('2020-01-01T00:00Z')}]->(file)
                """, Map.of("id", id(name), "name", name + " " + mark));
    }

    /** A round of two months with one team of a leader and a member. */
    String round(String code, String from) {
        var team = Map.of(
                "number",
                1,
                "targets",
                List.of(id("county")),
                "leaders",
                1,
                "deputies",
                0,
                "liaisons",
                0,
                "members",
                1);
        var input = Map.of(
                "name",
                code,
                "code",
                code + "-" + mark,
                "kinds",
                List.of("REGULAR"),
                "office",
                id("office"),
                "expectedVersion",
                0,
                "from",
                from,
                "to",
                LocalDate.parse(from).plusMonths(2).toString(),
                "teams",
                List.of(team));
        var planned = clerk.ask(PLAN, Map.of("input", input)).data("/planRound");
        assertThat(planned.path("problems").toString()).isEqualTo("[]");
        var round = planned.at("/round/id").asString();
        teams.put(round, planned.at("/round/teams/0/id").asString());
        return round;
    }

    void status(String round, String status) {
        office.cypher("MATCH (r:Round {id: $id}) SET r.status = $status", Map.of("id", round, "status", status));
    }

    /** Whoever could be drawn by what the board shows. */
    List<String> drawable(String round) {
        return clerk.ask(MATRIX, Map.of("id", round))
                .data("/round/matrix/rows")
                .valueStream()
                .map(row -> row.at("/cadre/id").asString())
                .toList();
    }

    /** Whoever the search seats. */
    List<String> seated(String round) {
        var started =
                clerk.ask(ASSEMBLE, Map.of("input", Map.of("round", round))).data("/assembleTeams/assembly/id");
        var ended = await().atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> clerk.ask(LOOK, Map.of("id", started.asString())).data("/assembly"),
                        each -> each.path("stage").asString().equals("FINISHED"));
        assertThat(ended.path("state").asString()).as(ended.toString()).isEqualTo("DONE");
        return ended.at("/proposal/teams/0/seats")
                .valueStream()
                .map(seat -> seat.at("/member/id").asString())
                .toList();
    }

    /** What stands against 赵 as leader and that member. */
    JsonNode appoint(String round, String member) {
        var head = office.bearer(office.token(Role.OFFICE_HEAD));
        var team = java.util.Objects.requireNonNull(teams.get(round));
        var seats = List.of(
                Map.of("team", team, "cadre", id("zhao"), "role", "LEADER"),
                Map.of("team", team, "cadre", id(member), "role", "MEMBER"));
        return head.ask(APPOINT, Map.of("input", Map.of("round", round, "expectedVersion", 1, "seats", seats)))
                .data("/appointTeams/problems");
    }

    JsonNode request(String round, String cadre) {
        return result(clerk.ask(
                REQUEST, Map.of("input", Map.of("round", round, "cadre", id(cadre), "document", "巡察函〔2030〕1号"))));
    }

    JsonNode answer(String draw, String reply, Map<String, ?> more) {
        var input = new HashMap<String, Object>(Map.of("draw", draw, "reply", reply));
        input.putAll(more);
        return result(clerk.ask(ANSWER, Map.of("input", input)));
    }

    JsonNode refuse(String draw) {
        return answer(draw, "REFUSED", Map.of("reason", "UNIT_TOO_BUSY", "words", "年底任务重"));
    }

    JsonNode withdraw(String draw, String reason) {
        return result(clerk.ask(WITHDRAW, Map.of("draw", draw, "reason", reason)));
    }

    JsonNode list(String round) {
        return clerk.ask(LIST, Map.of("id", round)).data("/round");
    }

    /** A role that reaches as far as there is something of that round to reach. */
    Caller caller(Role role, String round) {
        var scope = switch (role) {
            case MEMBER, LEADER, SEAL_KEEPER ->
                Scope.of(ScopeKind.TEAM, java.util.Objects.requireNonNull(teams.get(round)));
            case RECEIVER, RECEIVER_ORG -> Scope.of(ScopeKind.BODY, id("bureau"));
            case INSPECTED_UNIT -> Scope.of(ScopeKind.UNIT, id("county"));
            default -> Scope.of(ScopeKind.OFFICE, id("office"));
        };
        return office.bearer(office.token(role, scope, null));
    }

    Caller clerkWhoIs(String name) {
        return office.bearer(office.token(Role.CLERK, Scope.of(ScopeKind.OFFICE, id("office")), id(name)));
    }

    static JsonNode result(Caller.Answer answer) {
        assertThat(answer.json().has("errors")).as(answer.body()).isFalse();
        return answer.data("").values().iterator().next();
    }

    static String id(JsonNode result) {
        assertThat(result.at("/problems").toString()).isEqualTo("[]");
        return result.at("/draw/id").asString();
    }

    /** The code of the first problem and the field that it is at. */
    static String problem(JsonNode result) {
        var problem = result.at("/problems/0");
        assertThat(result.path("draw").isNull()).as(result.toString()).isEqualTo(!problem.isMissingNode());
        return problem.isMissingNode()
                ? ""
                : problem.at("/code").asString() + " "
                        + problem.at("/path").valueStream().toList().getLast().asString();
    }
}
