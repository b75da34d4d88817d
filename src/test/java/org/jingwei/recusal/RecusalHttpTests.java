package org.jingwei.recusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jingwei.Caller;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.access.Role;
import org.jingwei.access.Scope;
import org.jingwei.access.ScopeKind;
import org.jingwei.clue.ClueWorld;
import org.jingwei.clue.StepKind;
import org.jingwei.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** 李 sits on 赵's team, which inspects the bureau; 陈, 沈 and 顾 work at the body to which the clue about 王 may go. */
@OfficeTest
class RecusalHttpTests {

    private static final String FIELDS = """
            { id cadre { id name } from { id } origin form ground reason state decider mine undoable by recordedAt struckAt
              decision { granted reason heard document approver from last by } }""";
    private static final String REQUEST =
            "mutation($input: RequestRecusalInput!) { requestRecusal(input: $input) { recusal " + FIELDS
                    + " problems { code message path } } }";
    private static final String DECIDE =
            "mutation($input: DecideRecusalInput!) { decideRecusal(input: $input) { recusal " + FIELDS
                    + " problems { code message path } } }";
    private static final String UNDO = "mutation($id: ID!) { undoRecusal(recusal: $id) { recusal " + FIELDS
            + " problems { code message path } } }";
    private static final String LIST =
            "query($filter: RecusalFilter) { recusals(filter: $filter, first: 100) { nodes " + FIELDS + " } }";
    private static final String CHECK = """
            query($input: CrossCheckInput!) { crossCheck(input: $input) { verdicts(outcomes: [BLOCKED, NEEDS_REVIEW, UNKNOWN, CLEAR], first: 1) {
              nodes { outcome findings { statement rule { id } path { steps { relation to { id } } } } } } } }""";

    private static final String HAND_OF = """
            query($id: ID!, $member: ID!) { clue(id: $id) { handOf(member: $member, hand: INVESTIGATE) {
              outcome findings { rule { id } statement } } } }""";
    private static final List<String> PEOPLE = List.of("zhao", "li", "zhou", "ji", "wu", "qian", "chen", "shen", "gu");

    @Autowired
    Office office;

    @Autowired
    Graph graph;

    private ClueWorld world;

    @BeforeEach
    void draw() {
        world = new ClueWorld(office, graph);
    }

    @Test
    void waitsUntilItIsDecidedAndBarsHimFromThenOn() {
        var clue = world.recorded();
        var applied = request("member", Map.of("from", world.id("bureau"), "reason", "配偶在该局任职"));
        assertThat(applied.at("/recusal/state").asString()).isEqualTo("PENDING");
        assertThat(applied.at("/recusal/origin").asString()).isEqualTo("OWN");
        assertThat(applied.at("/recusal/decider").asString()).isEqualTo("OFFICE_HEAD");
        assertThat(rules("clerk", "li")).doesNotContain("RC-01");
        var id = applied.at("/recusal/id").asString();
        assertThat(seen("clerk", id).at("/ground").asString()).isEqualTo("KIN");
        assertThat(seen("clerk", id).path("reason").isNull()).isTrue();
        assertThat(seen("clerk", id).at("/mine").asBoolean()).isFalse();
        assertThat(seen("leader", id).path("reason").isNull()).isTrue();
        assertThat(seen("head", id).at("/reason").asString()).isEqualTo("配偶在该局任职");
        assertThat(seen("head", id).at("/mine").asBoolean()).isTrue();
        assertThat(list("stranger")).isEmpty();
        assertThat(list("supervisor")).isEmpty();
        assertThat(undoable("member", id)).isTrue();
        assertThat(undoable("clerk", id)).isFalse();
        assertThat(undoable("head", id)).isFalse();
        assertThat(readable("member", clue)).isTrue();

        var clerks = world.caller("clerk")
                .ask(DECIDE, Map.of("input", Map.of("recusal", id, "granted", true, "reason", "属实")));
        assertThat(clerks.code()).isEqualTo("operation-forbidden");
        var decided = decide("head", Map.of("recusal", id, "granted", true, "reason", "属实"));
        assertThat(decided.at("/recusal/state").asString()).isEqualTo("GRANTED");
        assertThat(decided.at("/recusal/decision/from").asString()).isEqualTo(today().toString());

        var verdict = verdict("clerk", "li");
        assertThat(verdict.at("/outcome").asString()).isEqualTo("BLOCKED");
        assertThat(verdict.at("/findings/0/rule/id").asString()).isEqualTo("RC-01");
        assertThat(verdict.at("/findings/0/statement").asString()).contains("经组织决定对");
        assertThat(verdict.at("/findings/0/path/steps/0/relation").asString()).isEqualTo("已决定回避");
        assertThat(verdict.toString()).doesNotContain("配偶在该局任职");
        assertThat(readable("member", clue)).isFalse();
        assertThat(readable("leader", clue)).isTrue();
        assertThat(seen("member", id).at("/decision/reason").asString()).isEqualTo("属实");
        assertThat(seen("clerk", id).at("/decision/granted").asBoolean()).isTrue();
        assertThat(seen("clerk", id).at("/decision").path("reason").isNull()).isTrue();
        assertThat(code(decide("head", Map.of("recusal", id, "granted", false, "reason", "再议"))))
                .isEqualTo("row-invalid");

        assertThat(undoable("member", id)).isFalse();
        assertThat(undoable("head", id)).isTrue();
        assertThat(undo("head", id).at("/recusal/state").asString()).isEqualTo("PENDING");
        assertThat(rules("clerk", "li")).doesNotContain("RC-01");
        assertThat(readable("member", clue)).isTrue();
        assertThat(undo("member", id).at("/recusal/state").asString()).isEqualTo("WITHDRAWN");
        assertThat(undoable("member", id)).isFalse();
        assertThat(code(undo("member", id))).isEqualTo("not-found");
    }

    @Test
    void isForTheOneWhomItConcernsHisLeaderAndTheUnitAtWhoseDoorTheyStand() {
        var unit = caller(Role.INSPECTED_UNIT, ScopeKind.UNIT, "bureau", null);
        var other = caller(Role.INSPECTED_UNIT, ScopeKind.UNIT, "county", null);

        assertThat(code(request("member", about("zhou")))).isEqualTo("not-entitled");
        assertThat(code(request("supervisor", about("li")))).isIn("not-found", "not-entitled");
        assertThat(code(result(other.ask(REQUEST, Map.of("input", input(about("li")))))))
                .isEqualTo("not-found");
        var byUnit = result(unit.ask(REQUEST, Map.of("input", input(about("li")))));
        assertThat(byUnit.at("/recusal/origin").asString()).isEqualTo("UNIT");
        assertThat(result(unit.ask(LIST)).at("/nodes").size()).isEqualTo(1);

        var byLeader = request("leader", about("zhou"));
        assertThat(byLeader.at("/recusal/origin").asString()).isEqualTo("TEAM");
        assertThat(code(request("leader", about("wu")))).isIn("not-found", "not-entitled");
        var byClerk = request("clerk", about("ji", "origin", "CONCERNED", "form", "ORAL"));
        assertThat(byClerk.at("/recusal/form").asString()).isEqualTo("ORAL");
        assertThat(code(request("clerk", about("wu", "origin", "TEAM")))).isEqualTo("not-entitled");
        assertThat(code(request("clerk", Map.of("from", world.id("bureau"))))).isEqualTo("not-entitled");

        var decided = decide(
                "head",
                Map.of(
                        "recusal",
                        byUnit.at("/recusal/id").asString(),
                        "granted",
                        true,
                        "reason",
                        "属实",
                        "heard",
                        "无异议"));
        assertThat(code(decided)).isEmpty();
        var known = result(unit.ask(LIST)).at("/nodes/0/decision");
        assertThat(known.at("/granted").asBoolean()).isTrue();
        assertThat(known.path("reason").isNull()).isTrue();
        assertThat(known.path("heard").isNull()).isTrue();
    }

    @Test
    void isDecidedOnALeaderByTheHeadOfTheGroupAndOnTheHeadOfTheGroupByASuperior() {
        var leader = id(request("leader", Map.of("from", world.id("bureau"))));
        assertThat(code(decide("head", Map.of("recusal", leader, "granted", true, "reason", "同意"))))
                .isEqualTo("not-entitled");
        assertThat(decide("group", Map.of("recusal", leader, "granted", false, "reason", "不影响公正"))
                        .at("/recusal/state")
                        .asString())
                .isEqualTo("REFUSED");
        assertThat(rules("clerk", "zhao")).doesNotContain("RC-01");

        var chief = caller(Role.GROUP_HEAD, ScopeKind.OFFICE, "inspection", "qian");
        var his = result(chief.ask(REQUEST, Map.of("input", input(Map.of("from", world.id("bureau"))))));
        assertThat(his.at("/recusal/decider").asString()).isEqualTo("SUPERIOR");
        var answer = Map.of("recusal", id(his), "granted", true, "reason", "同意");
        assertThat(code(result(chief.ask(DECIDE, Map.of("input", answer))))).isEqualTo("own-matter");
        var bare = decide("head", answer);
        assertThat(bare.at("/problems")
                        .valueStream()
                        .map(each -> each.at("/path/1").asString()))
                .containsExactly("approver", "document");
        var more = new HashMap<String, Object>(answer);
        more.put("approver", "省委巡视办主任");
        more.put("document", "省巡〔2026〕8号");
        assertThat(decide("head", more).at("/recusal/decision/approver").asString())
                .isEqualTo("省委巡视办主任");
    }

    @Test
    void isOrderedWithoutAnApplicationOnceHeWasHeard() {
        var order = new HashMap<String, Object>(Map.of(
                "cadre",
                world.id("li"),
                "from",
                world.id("bureau"),
                "ground",
                "CAREER",
                "granted",
                true,
                "reason",
                "曾在该局工作"));
        assertThat(decide("head", order).at("/problems/0/path/1").asString()).isEqualTo("heard");
        order.put("heard", "本人表示服从");
        order.put("last", today().minusDays(1).toString());
        assertThat(decide("head", order).at("/problems/0/path/1").asString()).isEqualTo("last");
        assertThat(office.cypher("MATCH (r:Recusal)-[:OF]->(p {id: $id}) RETURN r", Map.of("id", world.id("li"))))
                .isEmpty();
        order.put("last", today().toString());
        var ordered = decide("head", order);
        assertThat(ordered.at("/recusal/origin").asString()).isEqualTo("ORDER");
        assertThat(rules("clerk", "li")).contains("RC-01");
        assertThat(code(decide("head", order))).isEqualTo("row-invalid");
        assertThat(code(request("member", Map.of("from", world.id("bureau"))))).isEqualTo("row-invalid");
        assertThat(code(undo("member", id(ordered)))).isEqualTo("not-found");

        assertThat(undo("head", id(ordered)).at("/recusal/state").asString()).isEqualTo("WITHDRAWN");
        assertThat(rules("clerk", "li")).doesNotContain("RC-01");
        assertThat(code(decide("group", order))).isEqualTo("not-entitled");
        order.put("granted", false);
        assertThat(code(decide("head", order))).isEqualTo("row-invalid");
    }

    @Test
    void keepsAHandlerFromAClueAndTellsNobodyWhoMayNotKnowTheClue() {
        var clue = world.recorded();
        office.cypher(
                "MATCH (c:Clue {id: $id}) SET c.body = $body, c.awaits = ['RECEIVER:' + $body]",
                Map.of("id", clue, "body", world.id("discipline")));
        var order = Map.<String, Object>of(
                "cadre", world.id("chen"), "from", clue, "ground", "OTHER", "granted", true, "reason", "与被反映人有恩怨");
        assertThat(code(decide("head", order))).isIn("not-found", "not-entitled");
        assertThat(code(result(world.caller("wife").ask(DECIDE, Map.of("input", order)))))
                .isEqualTo("not-found");

        var ordered = decide("receiver", order);

        assertThat(ordered.at("/recusal/from/id").asString()).isEqualTo(clue);
        for (var who : List.of("clerk", "head", "group", "leader", "member", "subject", "wife", "supervisor")) {
            assertThat(list(who)).as(who).isEmpty();
        }
        var chen = caller(Role.RECEIVER, ScopeKind.BODY, "discipline", "chen");
        assertThat(result(chen.ask(LIST)).at("/nodes").size()).isZero();
        assertThat(chen.ask(ClueWorld.CLUE, Map.of("id", clue)).data("/clue").isNull())
                .isTrue();
        var asked = world.caller("receiver")
                .ask(HAND_OF, Map.of("id", clue, "member", world.id("chen")))
                .data("/clue/handOf");
        assertThat(asked.at("/outcome").asString()).isEqualTo("BLOCKED");
        assertThat(asked.at("/findings/0/rule/id").asString()).isEqualTo("RC-02");
        assertThat(asked.toString()).doesNotContain("恩怨");
    }

    @Test
    void keepsHimFromTheCluesOfTheBodyThatHeStandsRecusedFrom() {
        var clue = world.recorded();
        decide(
                "head",
                Map.of(
                        "cadre",
                        world.id("zhou"),
                        "from",
                        world.id("bureau"),
                        "ground",
                        "OTHER",
                        "granted",
                        true,
                        "reason",
                        "另有原因",
                        "heard",
                        "无异议"));
        var version = world.take("keeper", clue, StepKind.REGISTER, 1)
                .data("/takeStep/clue/version")
                .asInt();

        var refused =
                world.take("leader", clue, StepKind.TRIAGE, version, Map.of("readers", List.of(world.id("zhou"))));

        assertThat(refused.data("/takeStep/problems/0/code").asString()).isEqualTo("conflict-open");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    private Map<String, Object> about(String who, String... more) {
        var input = new HashMap<String, Object>(Map.of("cadre", world.id(who), "from", world.id("bureau")));
        for (int i = 0; i < more.length; i += 2) {
            input.put(more[i], more[i + 1]);
        }
        return input;
    }

    private static Map<String, Object> input(Map<String, ?> more) {
        var input = new HashMap<String, Object>(Map.of("ground", "KIN", "reason", "理由"));
        input.putAll(more);
        return input;
    }

    private JsonNode request(String who, Map<String, ?> more) {
        return result(world.caller(who).ask(REQUEST, Map.of("input", input(more))));
    }

    private JsonNode decide(String who, Map<String, ?> input) {
        return result(world.caller(who).ask(DECIDE, Map.of("input", input)));
    }

    private JsonNode undo(String who, String id) {
        return result(world.caller(who).ask(UNDO, Map.of("id", id)));
    }

    private List<JsonNode> list(String who) {
        return result(world.caller(who).ask(LIST))
                .at("/nodes")
                .valueStream()
                .filter(each -> PEOPLE.stream()
                        .map(world::id)
                        .anyMatch(each.at("/cadre/id").asString()::equals))
                .toList();
    }

    private JsonNode seen(String who, String id) {
        return list(who).stream()
                .filter(each -> each.at("/id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private boolean undoable(String who, String id) {
        return seen(who, id).at("/undoable").asBoolean();
    }

    private static JsonNode result(Caller.Answer answer) {
        return answer.data("").values().iterator().next();
    }

    private static String id(JsonNode result) {
        assertThat(result.at("/problems").toString()).isEqualTo("[]");
        return result.at("/recusal/id").asString();
    }

    private static String code(JsonNode result) {
        return result.at("/problems/0/code").asString("");
    }

    private boolean readable(String who, String clue) {
        return !world.ask(who, clue).data("/clue").isNull();
    }

    private JsonNode verdict(String who, String person) {
        return world.caller(who)
                .ask(
                        CHECK,
                        Map.of(
                                "input",
                                Map.of(
                                        "candidates", List.of(world.id(person)),
                                        "targets", List.of(world.id("bureau")),
                                        "on", today().toString())))
                .data("/crossCheck/verdicts/nodes/0");
    }

    private List<String> rules(String who, String person) {
        return verdict(who, person)
                .at("/findings")
                .valueStream()
                .map(finding -> finding.at("/rule/id").asString())
                .toList();
    }

    private Caller caller(Role role, ScopeKind kind, String scope, @Nullable String person) {
        return office.bearer(
                office.token(role, Scope.of(kind, world.id(scope)), person == null ? null : world.id(person)));
    }
}
