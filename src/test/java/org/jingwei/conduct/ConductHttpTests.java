package org.jingwei.conduct;

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
import org.jingwei.graph.Graph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The bureau complains of 李, who inspects it; 钱, who is of the bureau, interferes. */
@OfficeTest
class ConductHttpTests {

    private static final String FIELDS = """
            { id kind cadre { id } at { id } on summary state mine by recordedAt struckAt
              settlement { upheld reason document by } }""";
    private static final String REPORT =
            "mutation($input: ReportConductInput!) { reportConduct(input: $input) { report " + FIELDS
                    + " problems { code message path } } }";
    private static final String SETTLE =
            "mutation($input: SettleConductInput!) { settleConduct(input: $input) { report " + FIELDS
                    + " problems { code message path } } }";
    private static final String UNDO = "mutation($id: ID!) { undoConduct(report: $id, reason: \"复核\") { report "
            + FIELDS + " problems { code } } }";
    private static final String LIST =
            "query($filter: ConductFilter) { conductReports(filter: $filter, first: 100) { nodes " + FIELDS + " } }";
    private static final String CHECK = """
            query($input: CrossCheckInput!) { crossCheck(input: $input) {
              verdicts(outcomes: [BLOCKED, NEEDS_REVIEW, UNKNOWN, CLEAR]) { nodes { outcome findings { statement rule { id } } } }
              rulesRun { rule { id } state hits } } }""";
    private static final String AGAINST_CLUES = """
            mutation($input: ClueCheckInput!) { checkAgainstClues(input: $input) { check { clean seats { outcome withheld
              findings { statement rule { id } path { steps { relation to { id } } } } } } problems { code } } }""";

    @Autowired
    Office office;

    @Autowired
    Graph graph;

    private ClueWorld world;
    private Caller bureau;
    private Caller li;
    private Caller head;

    @BeforeEach
    void draw() {
        world = new ClueWorld(office, graph);
        bureau = office.bearer(office.token(Role.INSPECTED_UNIT, Scope.of(ScopeKind.UNIT, world.id("bureau")), null));
        li = world.caller("member");
        head = world.caller("head");
    }

    @Test
    void isLookedIntoWithoutTellingTheOneWhomItIsAboutOrTheClerk() {
        var before = check("clerk", "li");

        var reported = report(bureau, "COMPLAINT", "li", Map.of());

        assertThat(reported.at("/report/state").asString()).isEqualTo("OPEN");
        assertThat(check("clerk", "li")).isEqualTo(before);
        assertThat(own(LIST, li)).isEmpty();
        for (var who : List.of("clerk", "leader", "receiver", "supervisor", "gatekeeper")) {
            assertThat(own(LIST, world.caller(who))).as(who).isEmpty();
        }
        assertThat(own(LIST, bureau)).hasSize(1);
        assertThat(own(LIST, world.caller("head"))).singleElement().satisfies(seen -> {
            assertThat(seen.at("/summary").asString()).isEqualTo("接受宴请");
            assertThat(seen.at("/mine").asBoolean()).isTrue();
        });

        var seat = againstClues("li");
        assertThat(seat.at("/outcome").asString()).isEqualTo("NEEDS_REVIEW");
        assertThat(seat.at("/findings/0/rule/id").asString()).isEqualTo("AV-40.3");
        assertThat(seat.at("/findings/0/path/steps/0/relation").asString()).isEqualTo("正被反映");
        assertThat(seat.toString()).doesNotContain("宴请");

        var settled = settle("head", reported, false);
        assertThat(settled.at("/report/state").asString()).isEqualTo("UNFOUNDED");
        assertThat(againstClues("li").isMissingNode()).isTrue();
        assertThat(own(LIST, bureau).getFirst().at("/settlement/upheld").asBoolean())
                .isFalse();
        assertThat(own(LIST, bureau).getFirst().at("/settlement").path("reason").isNull())
                .isTrue();
        assertThat(code(settle("head", reported, true))).isEqualTo("row-invalid");

        assertThat(undo(world.caller("head"), reported).at("/report/state").asString())
                .isEqualTo("OPEN");
        assertThat(againstClues("li").at("/outcome").asString()).isEqualTo("NEEDS_REVIEW");
        assertThat(code(undo(li, reported))).isEqualTo("not-found");
        assertThat(undo(bureau, reported).at("/report/state").asString()).isEqualTo("WITHDRAWN");
        assertThat(againstClues("li").isMissingNode()).isTrue();
    }

    @Test
    void countsWhenItIsUpheldAndNoMoreWhenThatIsTakenBack() {
        var reported = report(bureau, "COMPLAINT", "li", Map.of());

        settle("head", reported, true);

        assertThat(outcome("li", "MEMBER")).isEqualTo("NEEDS_REVIEW");
        assertThat(outcome("li", "LEADER")).isEqualTo("BLOCKED");
        assertThat(check("clerk", "li"))
                .contains("AV-40.4")
                .doesNotContain("宴请")
                .doesNotContain("属实，已批评");
        undo(world.caller("head"), reported);
        assertThat(outcome("li", "LEADER")).isNotIn("BLOCKED", "NEEDS_REVIEW");
    }

    @Test
    void keepsWhoeverInterferedFromEverInspectingTheBody() {
        var reported = report(li, "INTERFERENCE", "qian", Map.of("summary", "打听谈话内容"));
        assertThat(own(LIST, li)).hasSize(1);
        assertThat(findings("qian")).doesNotContain("AV-41");

        settle("head", reported, true);

        assertThat(findings("qian")).contains("AV-41", "AV-40.4");
    }

    @Test
    void isSettledByNobodyOfHimselfAndOfALeaderByTheHeadOfTheGroup() {
        var leader = report(bureau, "COMPLAINT", "zhao", Map.of());
        assertThat(code(settle("head", leader, false))).isEqualTo("not-entitled");
        assertThat(settle("group", leader, false).at("/report/state").asString())
                .isEqualTo("UNFOUNDED");

        var chief = headWhoIs("ji");
        report(bureau, "COMPLAINT", "ji", Map.of());
        assertThat(own(LIST, chief).stream().map(each -> each.at("/cadre/id").asString()))
                .doesNotContain(world.id("ji"));
    }

    @Test
    void refusesWhatCannotBeAndKeepsNothingOfIt() {
        assertThat(code(report(li, "COMPLAINT", "li", Map.of()))).isEqualTo("own-matter");
        assertThat(code(report(bureau, "COMPLAINT", "chen", Map.of()))).isEqualTo("not-found");
        assertThat(code(report(bureau, "COMPLAINT", "li", Map.of("at", world.recorded()))))
                .isEqualTo("not-found");
        var tomorrow = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1).toString();
        assertThat(report(bureau, "COMPLAINT", "li", Map.of("on", tomorrow))
                        .at("/problems/0/path/1")
                        .asString())
                .isEqualTo("on");
        assertThat(report(bureau, "COMPLAINT", "li", Map.of("summary", " "))
                        .at("/problems/0/path/1")
                        .asString())
                .isEqualTo("summary");
        assertThat(world.caller("supervisor")
                        .ask(SETTLE, Map.of("input", Map.of("report", "x", "upheld", true, "reason", "x")))
                        .code())
                .isEqualTo("operation-forbidden");
        assertThat(office.cypher(
                        "MATCH (r:ConductReport)-[:ABOUT]->(p {id: $id}) RETURN r", Map.of("id", world.id("li"))))
                .isEmpty();
    }

    @Test
    void refusesWordsThatAreNoneOrTooMany() {
        var summary = report(bureau, "COMPLAINT", "li", Map.of("summary", "长".repeat(2001)));
        assertThat(summary.at("/problems/0/path/1").asString()).isEqualTo("summary");
        var reported = report(bureau, "COMPLAINT", "li", Map.of());
        for (var reason : List.of(" ", "长".repeat(2001))) {
            assertThat(settle(head, reported, true, reason)
                            .at("/problems/0/path/1")
                            .asString())
                    .isEqualTo("reason");
        }
        settle("head", reported, true);
        var reopened = result(head.ask(
                "mutation($id: ID!) { undoConduct(report: $id, reason: \" \") { problems { code path } } }",
                Map.of("id", reported.at("/report/id").asString())));
        assertThat(reopened.at("/problems/0/path/0").asString()).isEqualTo("reason");
        assertThat(findings("li")).contains("AV-40.4");
    }

    @Test
    void isWithdrawnByWhoeverReportedItAndReopenedByWhoeverSettles() {
        var reported = report(bureau, "COMPLAINT", "li", Map.of());
        assertThat(code(undo(head, reported))).isEqualTo("not-found");
        settle("head", reported, true);
        assertThat(code(undo(bureau, reported))).isEqualTo("not-found");
        assertThat(own(LIST, head).getFirst().at("/mine").asBoolean()).isFalse();
        undo(head, reported);
        assertThat(settle("head", reported, false).at("/report/state").asString())
                .isEqualTo("UNFOUNDED");
        assertThat(findings("li")).doesNotContain("AV-40.4");
        assertThat(complainedOf("li"))
                .as("first until it was settled, then until it was settled again")
                .isEqualTo(2);
        undo(head, reported);
        undo(bureau, reported);
        assertThat(code(undo(bureau, reported))).isEqualTo("not-found");
        assertThat(code(settle("head", reported, true))).isEqualTo("not-found");
        assertThat(findings("li")).doesNotContain("AV-40.4");
    }

    @Test
    void complainsOfNobodyWhoOnlyInterfered() {
        var reported = report(li, "INTERFERENCE", "zhou", Map.of());
        assertThat(againstClues("zhou").isMissingNode()).isTrue();
        settle("head", reported, true);
        undo(head, reported);
        assertThat(againstClues("zhou").isMissingNode()).isTrue();
    }

    /** 孙's husband leads the bureau, 纪 is his parent: neither judges what is said there, and 纪 is told nothing of 王. */
    @Test
    void isSettledAndSeenByNobodyWhoIsNear() {
        var wife = headWhoIs("sun");
        var reported = report(bureau, "COMPLAINT", "li", Map.of());
        assertThat(code(settle(wife, reported, true, "属实"))).isEqualTo("own-matter");
        assertThat(own(LIST, wife).getFirst().at("/mine").asBoolean()).isFalse();
        var parent = headWhoIs("ji");
        var his = report(bureau, "INTERFERENCE", "wang", Map.of());
        assertThat(ids(head, Map.of("cadre", world.id("wang")))).hasSize(1);
        assertThat(ids(parent, Map.of("cadre", world.id("wang")))).isEmpty();
        assertThat(code(settle(parent, his, true, "属实"))).isEqualTo("not-found");
    }

    @Test
    void isListedAsTheCallerNarrowsIt() {
        var complaint = report(bureau, "COMPLAINT", "li", Map.of());
        var interference = report(world.caller("leader"), "INTERFERENCE", "li", Map.of());
        settle("head", complaint, false);
        var first = complaint.at("/report/id").asString();
        var second = interference.at("/report/id").asString();
        var about = Map.of("cadre", world.id("li"));
        assertThat(ids(head, about)).containsExactly(second, first);
        assertThat(ids(head, Map.of("cadre", world.id("li"), "kinds", List.of("COMPLAINT"))))
                .containsExactly(first);
        assertThat(ids(head, Map.of("cadre", world.id("li"), "states", List.of("OPEN"))))
                .containsExactly(second);
        assertThat(ids(head, Map.of("cadre", world.id("zhou")))).isEmpty();
        var page =
                "query($cadre: ID!, $after: String) { conductReports(filter: {cadre: $cadre}, first: 1, after: $after) { edges { cursor node { id } } } }";
        var latest = result(head.ask(page, about));
        assertThat(latest.at("/edges/0/node/id").asString()).isEqualTo(second);
        var next = result(head.ask(
                page,
                Map.of(
                        "cadre",
                        world.id("li"),
                        "after",
                        latest.at("/edges/0/cursor").asString())));
        assertThat(next.at("/edges/0/node/id").asString()).isEqualTo(first);
    }

    private JsonNode report(Caller who, String kind, String about, Map<String, ?> more) {
        var input = new HashMap<String, Object>(Map.of(
                "kind",
                kind,
                "cadre",
                world.id(about),
                "at",
                world.id("bureau"),
                "on",
                "2026-03-01",
                "summary",
                "接受宴请"));
        input.putAll(more);
        return result(who.ask(REPORT, Map.of("input", input)));
    }

    private JsonNode settle(String who, JsonNode reported, boolean upheld) {
        return settle(world.caller(who), reported, upheld, "属实，已批评");
    }

    private static JsonNode settle(Caller who, JsonNode reported, boolean upheld, String reason) {
        var input = Map.of("report", reported.at("/report/id").asString(), "upheld", upheld, "reason", reason);
        return result(who.ask(SETTLE, Map.of("input", input)));
    }

    private Caller headWhoIs(String person) {
        return office.bearer(
                office.token(Role.OFFICE_HEAD, Scope.of(ScopeKind.OFFICE, world.id("inspection")), world.id(person)));
    }

    private static List<String> ids(Caller who, Map<String, ?> filter) {
        return result(who.ask(LIST, Map.of("filter", filter)))
                .at("/nodes")
                .valueStream()
                .map(each -> each.at("/id").asString())
                .toList();
    }

    /** How many different moments ended a complaint about him. */
    private int complainedOf(String person) {
        return office.cypher(
                        "MATCH (:Person {id: $id})-[c:COMPLAINED_OF]->() WHERE c.struckAt IS NOT NULL RETURN count(DISTINCT c.struckAt) AS ends",
                        Map.of("id", world.id(person)))
                .getFirst()
                .get("ends")
                .asInt();
    }

    private static JsonNode undo(Caller who, JsonNode reported) {
        return result(who.ask(UNDO, Map.of("id", reported.at("/report/id").asString())));
    }

    private List<JsonNode> own(String list, Caller who) {
        var people = List.of(world.id("li"), world.id("zhao"), world.id("qian"), world.id("ji"));
        return result(who.ask(list))
                .at("/nodes")
                .valueStream()
                .filter(each -> people.contains(each.at("/cadre/id").asString()))
                .toList();
    }

    private static JsonNode result(Caller.Answer answer) {
        assertThat(answer.json().has("errors")).as(answer.body()).isFalse();
        return answer.data("").values().iterator().next();
    }

    private static String code(JsonNode result) {
        return result.at("/problems/0/code").asString("");
    }

    private Caller.Answer ask(String who, String person, String role) {
        return world.caller(who)
                .ask(
                        CHECK,
                        Map.of(
                                "input",
                                Map.of(
                                        "candidates", List.of(world.id(person)),
                                        "targets", List.of(world.id("bureau")),
                                        "role", role,
                                        "on",
                                                LocalDate.now(ZoneId.of("Asia/Shanghai"))
                                                        .toString())));
    }

    private String check(String who, String person) {
        return ask(who, person, "MEMBER").body();
    }

    private String outcome(String person, String role) {
        return ask("clerk", person, role)
                .data("/crossCheck/verdicts/nodes/0/outcome")
                .asString();
    }

    private List<String> findings(String person) {
        return ask("clerk", person, "MEMBER")
                .data("/crossCheck/verdicts/nodes/0/findings")
                .valueStream()
                .map(finding -> finding.at("/rule/id").asString())
                .toList();
    }

    /** What the head's step says of him on the team that inspects the bureau. */
    private JsonNode againstClues(String person) {
        var version = world.caller("head")
                .ask("query($id: ID!) { round(id: $id) { version } }", Map.of("id", world.id("round")))
                .data("/round/version")
                .asInt();
        office.cypher("MATCH (c:ClueCheck)-[:OF]->(:Round {id: $id}) DETACH DELETE c", Map.of("id", world.id("round")));
        return world.caller("head")
                .ask(
                        AGAINST_CLUES,
                        Map.of(
                                "input",
                                Map.of(
                                        "round", world.id("round"),
                                        "expectedVersion", version,
                                        "seats",
                                                List.of(Map.of(
                                                        "team", world.id("team"),
                                                        "cadre", world.id(person),
                                                        "role", "MEMBER")))))
                .data("/checkAgainstClues/check/seats/0");
    }
}
