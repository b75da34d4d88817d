package org.jingwei.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jingwei.Caller;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.access.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** 李 left the bureau four years before the round: AV-09, which looks back three years, says nothing of it, as it ships. */
@OfficeTest
class RuleVersionHttpTests {

    private static final String FIELDS = """
            version { id rule number from state weakens mine reason by changes { name before after }
              adoption { by approver document } withdrawal { by reason } } problems { code message path } }""";
    private static final String DRAFT =
            "mutation($input: DraftRuleInput!) { draftRule(input: $input) { " + FIELDS + "}";
    private static final String ADOPT =
            "mutation($input: AdoptRuleInput!) { adoptRule(input: $input) { " + FIELDS + "}";
    private static final String WITHDRAW =
            "mutation($input: WithdrawRuleInput!) { withdrawRule(input: $input) { " + FIELDS + "}";
    private static final String LIST = "{ ruleVersions(rule: \"AV-09\") { id state rule } }";
    private static final String BOOK = """
            query($on: Date) { rules(on: $on) { id version inForce parameters { name value } severity { role severity } } }""";
    private static final String CHECK = """
            query($input: CrossCheckInput!) { crossCheck(input: $input) {
              rulesRun { rule { id version } state }
              verdicts(outcomes: [BLOCKED, NEEDS_REVIEW, UNKNOWN, CLEAR]) { nodes { findings { rule { id version title } severity } } } } }""";
    private static final String FROM = "2029-12-01";

    @Autowired
    Office office;

    private Caller clerk;
    private Caller head;
    private Caller groupHead;
    private String li;
    private String bureau;

    @BeforeEach
    void draw() {
        var drawn = office.cypher("""
                CREATE (bureau:Organization {id: randomUUID(), code: 'RV-bureau', name: '白水县水利局',
                  kind: 'GOVERNMENT_DEPARTMENT', level: 'COUNTY'})
                CREATE (li:Cadre:Person {id: randomUUID(), code: 'RV-li', name: '李一'})
                CREATE (li)-[:HELD_POST {id: randomUUID(), title: '科员', from: date('2020-01-01'), to: date('2026-02-01'),
                  recordedAt: datetime('2020-01-01T00:00Z')}]->(bureau)
                CREATE (bureau)-[:WITHIN {id: randomUUID()}]->(bureau)
                RETURN li.id AS li, bureau.id AS bureau""").getFirst();
        li = drawn.get("li").asString();
        bureau = drawn.get("bureau").asString();
        clerk = office.bearer(office.token(Role.CLERK));
        head = office.bearer(office.token(Role.OFFICE_HEAD));
        groupHead = office.bearer(office.token(Role.GROUP_HEAD));
    }

    @AfterEach
    void forget() {
        office.cypher("MATCH (version:RuleVersion) DELETE version");
        office.cypher("MATCH (n) WHERE n.code STARTS WITH 'RV-' DETACH DELETE n");
    }

    @Test
    void holdsFromItsDayOnAndFromItsAdoption() {
        var drafted = draft(clerk, Map.of("parameters", List.of(Map.of("name", "years", "value", "5"))));

        assertThat(drafted.at("/version/state").asString()).isEqualTo("DRAFT");
        assertThat(drafted.at("/version/number").isNull()).isTrue();
        assertThat(drafted.at("/version/changes").toString())
                .isEqualTo("[{\"name\":\"years\",\"before\":\"3\",\"after\":\"5\"}]");
        assertThat(findings("2030-01-01", null)).isEmpty();
        var before = now();

        var adopted = adopt(groupHead, drafted, "市委巡察工作领导小组组长");

        assertThat(adopted.at("/version/state").asString()).isEqualTo("ADOPTED");
        assertThat(adopted.at("/version/number").asInt()).isEqualTo(101);
        assertThat(findings("2030-01-01", null)).containsExactly("AV-09 v101 近5年内曾在被巡察单位工作");
        assertThat(findings("2029-11-30", null)).isEmpty();
        assertThat(findings("2030-01-01", before)).isEmpty();
        assertThat(version("2030-01-01")).isEqualTo("101 true 5");
        assertThat(version("2029-11-30")).isEqualTo("1 true 3");
    }

    @Test
    void takesItsFindingsAlongWhenItIsWithdrawn() {
        var drafted = draft(clerk, Map.of("parameters", List.of(Map.of("name", "years", "value", "5"))));
        adopt(groupHead, drafted, "省委巡视办");
        var while_ = now();

        var withdrawn = withdraw(head, drafted, "试行期满");

        assertThat(withdrawn.at("/version/state").asString()).isEqualTo("WITHDRAWN");
        assertThat(withdrawn.at("/version/withdrawal/reason").asString()).isEqualTo("试行期满");
        assertThat(findings("2030-01-01", null)).isEmpty();
        assertThat(findings("2030-01-01", while_)).hasSize(1);
        var next = draft(clerk, Map.of("parameters", List.of(Map.of("name", "years", "value", "6"))));
        assertThat(adopt(groupHead, next, "省委巡视办").at("/version/number").asInt())
                .isEqualTo(102);
    }

    @Test
    void weighsForARoleAndIsSwitchedOff() {
        var lighter = draft(clerk, Map.of("severity", List.of(Map.of("role", "LEADER", "severity", "APPROVAL"))));
        assertThat(lighter.at("/version/weakens").asBoolean()).isTrue();
        adopt(groupHead, lighter, "省委巡视办");

        var weights = rule(FROM).path("severity").toString();
        assertThat(weights).contains("{\"role\":\"LEADER\",\"severity\":\"APPROVAL\"}");
        assertThat(weights).contains("{\"role\":\"DEPUTY\",\"severity\":\"HARD\"}");

        var off = draft(clerk, Map.of("active", false));
        adopt(groupHead, off, "省委巡视办");
        assertThat(version(FROM)).isEqualTo("102 false 3");
        var run = check("2030-01-01", null)
                .path("rulesRun")
                .valueStream()
                .filter(each -> each.at("/rule/id").asString().equals("AV-09"))
                .findFirst()
                .orElseThrow();
        assertThat(run.path("state").asString()).isEqualTo("SWITCHED_OFF");
    }

    /** 公务员回避规定 knows no exception, so an office alone lets nobody pass whom the rule bars. */
    @Test
    void letsNobodyPassWithoutASuperiorsDecision() {
        var off = draft(clerk, Map.of("active", false));

        assertThat(code(adopt(head, off, "省委巡视办"))).isEqualTo("not-entitled");
        assertThat(code(adopt(groupHead, off, null))).isEqualTo("row-invalid");
        assertThat(code(adopt(groupHead, off, " "))).isEqualTo("row-invalid");
        assertThat(version(FROM)).isEqualTo("1 true 3");

        assertThat(draft(clerk, setting("years", "2")).at("/version/weakens").asBoolean())
                .isTrue();
        assertThat(draft(clerk, setting("years", "5")).at("/version/weakens").asBoolean())
                .isFalse();
        var stricter = draft(clerk, Map.of("severity", List.of(Map.of("role", "MEMBER", "severity", "HARD"))));
        assertThat(stricter.at("/version/weakens").asBoolean()).isFalse();
        assertThat(adopt(head, stricter, null).at("/version/number").asInt()).isEqualTo(101);
    }

    @Test
    void isNotAdoptedByWhoeverDraftedItNorTwiceNorOvertaken() {
        var own = draft(head, Map.of("severity", List.of(Map.of("role", "MEMBER", "severity", "HARD"))));
        var other = draft(clerk, Map.of("severity", List.of(Map.of("role", "LIAISON", "severity", "HARD"))));

        assertThat(own.at("/version/mine").asBoolean()).isTrue();
        assertThat(code(adopt(head, own, null))).isEqualTo("not-entitled");
        assertThat(adopt(head, other, null).at("/problems").size()).isZero();
        assertThat(code(adopt(head, other, null))).isEqualTo("not-found");
        assertThat(adopt(groupHead, own, null).at("/problems/0/message").asString())
                .contains("请重新起草");
        assertThat(code(withdraw(clerk, other, "不需要"))).isEqualTo("not-entitled");
        assertThat(code(withdraw(clerk, own, "不需要"))).isEqualTo("not-entitled");
        assertThat(withdraw(head, own, "不需要").at("/version/state").asString()).isEqualTo("WITHDRAWN");
        assertThat(code(withdraw(head, own, "不需要"))).isEqualTo("not-found");
    }

    static Stream<Arguments> bad() {
        var years = Map.of("name", "years", "value", "5");
        return Stream.of(
                Arguments.of("AV-99", FROM, Map.of("active", false), "请从规则库中选择"),
                Arguments.of("AV-09", "2020-01-01", Map.of("active", false), "不能早于今天"),
                Arguments.of("AV-09", FROM, Map.of(), "与现行规则相同"),
                Arguments.of("AV-09", FROM, Map.of("active", true), "与现行规则相同"),
                Arguments.of("AV-09", FROM, setting("years", "三"), "0到100之间的整数"),
                Arguments.of("AV-09", FROM, setting("years", "-1"), "0到100之间的整数"),
                Arguments.of("AV-09", FROM, setting("years", "101"), "0到100之间的整数"),
                Arguments.of("AV-09", FROM, setting("months", "5"), "可改的参数：years"),
                Arguments.of("AV-03", FROM, setting("classes", "SPOUSE, COUSIN"), "可用的词"),
                Arguments.of("AV-03", FROM, setting("classes", " , "), "可用的词"),
                Arguments.of("AV-03", FROM, setting("classes", "LINEAL_BLOOD,SPOUSE,SPOUSE"), "与现行规则相同"),
                Arguments.of(
                        "AV-09",
                        FROM,
                        Map.of(
                                "parameters",
                                List.of(years),
                                "hands",
                                List.of(Map.of("hand", "FIND", "severity", "HARD"))),
                        "按组内职务设定"),
                Arguments.of(
                        "AV-18",
                        FROM,
                        Map.of("severity", List.of(Map.of("role", "LEADER", "severity", "HARD"))),
                        "按环节设定"),
                Arguments.of("AV-09", FROM, forNobody(), "至少要对一种职务"));
    }

    private static Map<String, Object> setting(String name, String value) {
        return Map.of("parameters", List.of(Map.of("name", name, "value", value)));
    }

    private static Map<String, Object> forNobody() {
        return Map.of(
                "severity",
                Stream.of("LEADER", "DEPUTY", "LIAISON", "MEMBER")
                        .map(role -> {
                            var each = new HashMap<String, Object>();
                            each.put("role", role);
                            each.put("severity", null);
                            return each;
                        })
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("bad")
    void refusesABadDraftAndTouchesNothing(String rule, String from, Map<String, Object> terms, String words) {
        var input = Map.of("rule", rule, "from", from, "terms", terms, "reason", "试行");

        var refused = result(clerk, DRAFT, "draftRule", input);

        assertThat(refused.path("version").isNull()).isTrue();
        assertThat(refused.at("/problems/0/message").asString()).contains(words);
        assertThat(refused.at("/problems/0/path/0").asString()).isEqualTo("input");
        assertThat(office.cypher("MATCH (version:RuleVersion) RETURN version")).isEmpty();
    }

    @Test
    void isTheOfficesAffair() {
        draft(clerk, Map.of("active", false));

        for (var role : List.of(Role.MEMBER, Role.LEADER, Role.RECEIVER, Role.GATEKEEPER, Role.ADMIN)) {
            var caller = office.bearer(office.token(role));
            assertThat(caller.ask(LIST).data("/ruleVersions").size())
                    .as(role.name())
                    .isZero();
        }
        for (var caller : List.of(clerk, head, groupHead, office.bearer(office.token(Role.AUDITOR)))) {
            assertThat(caller.ask(LIST).data("/ruleVersions").size()).isEqualTo(1);
        }
    }

    private JsonNode draft(Caller caller, Map<String, Object> terms) {
        var input = Map.of("rule", "AV-09", "from", FROM, "terms", terms, "reason", "本地近年问题多");
        var drafted = result(caller, DRAFT, "draftRule", input);
        assertThat(drafted.path("problems").size()).as(drafted.toString()).isZero();
        return drafted;
    }

    private static JsonNode adopt(Caller caller, JsonNode drafted, String approver) {
        var input = new HashMap<String, Object>();
        input.put("version", drafted.at("/version/id").asString());
        input.put("document", "巡察办〔2029〕7号");
        input.put("approver", approver);
        return result(caller, ADOPT, "adoptRule", input);
    }

    private static JsonNode withdraw(Caller caller, JsonNode drafted, String reason) {
        var input = Map.of("version", drafted.at("/version/id").asString(), "reason", reason);
        return result(caller, WITHDRAW, "withdrawRule", input);
    }

    private static JsonNode result(Caller caller, String document, String field, Map<String, ?> input) {
        return caller.ask(document, Map.of("input", input)).data("/" + field);
    }

    private static String code(JsonNode result) {
        return result.at("/problems/0/code").asString();
    }

    private String now() {
        return office.cypher("RETURN toString(datetime()) AS now")
                .getFirst()
                .get("now")
                .asString();
    }

    private JsonNode rule(String on) {
        return clerk.ask(BOOK, Map.of("on", on))
                .data("/rules")
                .valueStream()
                .filter(each -> each.path("id").asString().equals("AV-09"))
                .findFirst()
                .orElseThrow();
    }

    private String version(String on) {
        var rule = rule(on);
        return rule.path("version").asInt() + " " + rule.path("inForce").asBoolean() + " "
                + rule.at("/parameters/0/value").asString();
    }

    private JsonNode check(String on, String knownAt) {
        var input = new HashMap<String, Object>();
        input.put("candidates", List.of(li));
        input.put("targets", List.of(bureau));
        input.put("on", on);
        input.put("knownAt", knownAt);
        return clerk.ask(CHECK, Map.of("input", input)).data("/crossCheck");
    }

    private List<String> findings(String on, String knownAt) {
        return check(on, knownAt)
                .at("/verdicts/nodes/0/findings")
                .valueStream()
                .filter(each -> each.at("/rule/id").asString().equals("AV-09"))
                .map(each -> each.at("/rule/id").asString() + " v"
                        + each.at("/rule/version").asInt() + " "
                        + each.at("/rule/title").asString())
                .toList();
    }
}
