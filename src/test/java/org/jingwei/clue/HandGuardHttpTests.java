package org.jingwei.clue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.jingwei.graph.Graph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Nobody has a hand in a clue against whom a rule on matters stands; whoever decides on the hand may know why. */
@OfficeTest
class HandGuardHttpTests {

    private static final String HANDS = """
            query($id: ID!) { clue(id: $id) { hands {
              hand name steps since outcome missing member { ... on Cadre { id } }
              findings { id rule { id } severity statement status path { steps { from { id } relation to { id } } } } } } }
            """;
    private static final String HAND_OF = """
            query($id: ID!, $member: ID!, $hand: HandKind!) { clue(id: $id) { handOf(member: $member, hand: $hand) {
              hand outcome findings { id rule { id } severity statement status waiver { id } } } } }
            """;
    private static final String WAIVE =
            "mutation($input: WaiveConflictInput!) { waiveConflict(input: $input) { waiver { id } problems { code message } } }";
    private static final String ANSWER =
            "mutation($input: AnswerFindingInput!) { answerFinding(input: $input) { finding { status } problems { code } } }";

    @Autowired
    Office office;

    @Autowired
    Graph graph;

    private ClueWorld world;
    private String clue;

    @BeforeEach
    void aClue() {
        world = new ClueWorld(office, graph);
        clue = world.recorded();
    }

    @Test
    void leavesTheTrialToSomebodyWhoDidNotInvestigate() {
        var version = handedOver();
        version = by("shen", StepKind.ASSIGN, version);
        version = by("chen", StepKind.PROPOSE_DISPOSITION, version);
        for (var step : List.of(
                StepKind.VERIFY, StepKind.PROPOSE_FILING, StepKind.FILE, StepKind.INVESTIGATE, StepKind.TO_TRIAL)) {
            version = by("chen", step, version);
        }

        var refused = world.take("receiver", clue, StepKind.TRY, version, onBehalfOf("chen"));
        assertThat(problem(refused, "code")).isEqualTo("conflict-open");
        assertThat(problem(refused, "path")).isEqualTo("[\"input\",\"onBehalfOf\"]");
        assertThat(problem(refused, "message"))
                .contains("回避")
                .contains("纪检监察机关")
                .doesNotContain("承办");
        assertThat(refused.data("/takeStep/clue/version").asInt()).isEqualTo(version);

        by("shen", StepKind.TRY, version);
        var tried = hand(hands("receiver"), "TRY");
        assertThat(tried.at("/outcome").asString()).isNotIn("BLOCKED", "NEEDS_REVIEW");
        var asked = handOf("receiver", "chen", "TRY");
        assertThat(asked.at("/outcome").asString()).isEqualTo("BLOCKED");
        assertThat(asked.at("/findings/0/rule/id").asString()).isEqualTo("AV-23");
        assertThat(asked.at("/findings/0/statement").asString()).contains("承办过该线索");
    }

    @Test
    void leavesTheReviewOfAnAppealToSomebodyNew() {
        var version = handedOver();
        version = by("shen", StepKind.ASSIGN, version);
        for (var step : List.of(
                StepKind.PROPOSE_DISPOSITION,
                StepKind.VERIFY,
                StepKind.PROPOSE_FILING,
                StepKind.FILE,
                StepKind.INVESTIGATE,
                StepKind.TO_TRIAL)) {
            version = by("chen", step, version);
        }
        version = by("shen", StepKind.TRY, version);
        var decided = new HashMap<String, Object>(onBehalfOf("shen"));
        decided.put("sanctions", List.of(Map.of("kind", "PARTY_WARNING", "on", world.id("wang"))));
        version = took("receiver", StepKind.DECIDE, version, decided);

        for (var before : List.of("chen", "shen")) {
            var refused = world.take("receiver", clue, StepKind.REVIEW_APPEAL, version, onBehalfOf(before));
            assertThat(problem(refused, "code")).as(before).isEqualTo("conflict-open");
            var asked = handOf("receiver", before, "REVIEW_APPEAL");
            assertThat(asked.at("/outcome").asString()).isEqualTo("BLOCKED");
            assertThat(asked.at("/findings/0/rule/id").asString()).isEqualTo("AV-24");
            assertThat(asked.at("/findings/0/statement").asString()).contains("承办、审理过该线索");
        }
        version = by("xu", StepKind.REVIEW_APPEAL, version);
        var reviewed = world.ask("receiver", clue).data("/clue");
        assertThat(reviewed.at("/state").asString()).isEqualTo("APPEAL_REVIEW");
        assertThat(reviewed.at("/outcome").isNull())
                .as("nothing was carried out")
                .isTrue();
        assertThat(hand(hands("receiver"), "REVIEW_APPEAL").at("/findings").size())
                .isZero();
        assertThat(hands("head"))
                .extracting(hand -> hand.at("/hand").asString())
                .doesNotContain("REVIEW_APPEAL");

        by("shen", StepKind.EXECUTE, version);
        var carriedOut = world.ask("receiver", clue).data("/clue");
        assertThat(carriedOut.at("/state").asString())
                .as("a review does not stop it")
                .isEqualTo("EXECUTED");
        assertThat(carriedOut.at("/outcome/kind").asString()).isEqualTo("SANCTIONED");
    }

    @Test
    void borrowsNobodyForASecondCase() {
        vouchForThePosts("zhou");
        var version = handedOver();
        version = by("shen", StepKind.ASSIGN, version);
        version = himself("zhou", clue, StepKind.PROPOSE_DISPOSITION, version);
        by("chen", StepKind.VERIFY, version);
        var second = world.recorded();
        var there = world.took("receiver", second, StepKind.ASSIGN, world.handedOver(second), onBehalfOf("shen"));

        var refused = asHimself("zhou", second, StepKind.PROPOSE_DISPOSITION, there);
        assertThat(problem(refused, "code")).isEqualTo("conflict-open");
        assertThat(problem(refused, "message")).contains("回避").doesNotContain("借调");
        there = world.took("receiver", second, StepKind.PROPOSE_DISPOSITION, there, onBehalfOf("chen"));
        assertThat(there)
                .as("he holds a post in the body, and handles as many as it likes")
                .isPositive();
        himself("zhou", clue, StepKind.PROPOSE_FILING, version + 1);
    }

    @Test
    void tellsOfASecondLoanToWhoeverMayKnowOfTheFirst() {
        var version = by("shen", StepKind.ASSIGN, handedOver());
        himself("zhou", clue, StepKind.PROPOSE_DISPOSITION, version);
        var first = clue;
        clue = world.recorded();
        version = by("shen", StepKind.ASSIGN, handedOver());
        himself("zhou", clue, StepKind.PROPOSE_DISPOSITION, version);
        assertThat(hand(hands("receiver"), "INVESTIGATE").at("/outcome").asString())
                .as("nobody vouched for his posts, so he was let through")
                .isEqualTo("UNKNOWN");

        vouchForThePosts("zhou");
        office.cypher(
                "MATCH (:Person {id: $zhou})-[handled:HANDLED]->(clue:Clue {id: $first}) SET handled.from = handled.from - duration('P1D')",
                Map.of("zhou", world.id("zhou"), "first", first));
        var told = hand(hands("receiver"), "INVESTIGATE");
        assertThat(told.at("/outcome").asString()).isEqualTo("BLOCKED");
        assertThat(told.at("/findings/0/rule/id").asString()).isEqualTo("AV-36");
        assertThat(told.at("/findings/0/statement").asString()).contains("已借调承办该机关另一案件");
        assertThat(told.at("/findings/0/path/steps/0/to/id").asString()).isEqualTo(first);

        var xu = office.bearer(
                office.token(Role.RECEIVER, Scope.of(ScopeKind.BODY, world.id("discipline")), world.id("xu")));
        assertThat(rulesOn("zhou", xu)).containsExactly("AV-36");
        office.cypher(
                "MATCH (xu:Person {id: $xu}), (first:Clue {id: $first}) CREATE (xu)-[:RECUSED_FROM {id: randomUUID(), from: date('2020-01-01'), recordedAt: datetime('2020-01-01T00:00Z')}]->(first)",
                Map.of("xu", world.id("xu"), "first", first));
        assertThat(rulesOn("zhou", xu))
                .as("he stands recused from the first, and knows of no such clue")
                .isEmpty();
    }

    private void vouchForThePosts(String person) {
        office.cypher(
                "MATCH (person:Person {id: $person}) MERGE (file:FilePart {name: 'CAREER'}) CREATE (person)-[:FILE_COVERS {id: randomUUID()}]->(file)",
                Map.of("person", world.id(person)));
    }

    /** By an account of his own at the body, to which he is lent. */
    private Caller.Answer asHimself(String person, String which, StepKind step, int version) {
        var account = office.token(Role.RECEIVER, Scope.of(ScopeKind.BODY, world.id("discipline")), world.id(person));
        return office.bearer(account).ask(ClueWorld.TAKE, Map.of("input", world.input(which, step, version, Map.of())));
    }

    private int himself(String person, String which, StepKind step, int version) {
        var answer = asHimself(person, which, step, version);
        assertThat(answer.data("/takeStep/problems").size()).as(answer.body()).isZero();
        return version + 1;
    }

    @Test
    void letsNobodyActWhoseKinItIsAbout() {
        var version = handedOver();

        var refused = world.take("receiver", clue, StepKind.ASSIGN, version, onBehalfOf("gu"));
        assertThat(problem(refused, "code")).isEqualTo("conflict-open");
        assertThat(refused.body().toString()).doesNotContain("AV-19").doesNotContain("姐");

        var asked = handOf("receiver", "gu", "RECEIVE");
        assertThat(asked.at("/outcome").asString()).isEqualTo("BLOCKED");
        assertThat(asked.at("/findings/0/rule/id").asString()).isEqualTo("AV-19");
        assertThat(asked.at("/findings/0/statement").asString()).contains("其兄弟姐妹");
        var waived = waive("receiver", asked.at("/findings/0/id").asString(), "gu", "RECEIVE");
        assertThat(waived.data("/waiveConflict/problems/0/code").asString()).isEqualTo("not-waivable");
    }

    @Test
    void letsTheLeaderNameNoReaderWhoseKinItIsAbout() {
        var version = world.take("keeper", clue, StepKind.REGISTER, 1)
                .data("/takeStep/clue/version")
                .asInt();

        var refused = world.take("leader", clue, StepKind.TRIAGE, version, Map.of("readers", ids("li", "ji")));

        assertThat(problem(refused, "code")).isEqualTo("conflict-open");
        assertThat(problem(refused, "path")).isEqualTo("[\"input\",\"readers\"]");
        assertThat(world.take("leader", clue, StepKind.TRIAGE, version, Map.of("readers", ids("li")))
                        .data("/takeStep/problems")
                        .size())
                .isZero();
    }

    @Test
    void takesWhoFoundItOnlyWithAnApprovalOnPaper() {
        var version = handedOver();
        version = by("shen", StepKind.ASSIGN, version);
        office.cypher(
                "MATCH (li:Person {id: $li}), (body:Organization {id: $body}) CREATE (li)-[:HELD_POST {id: randomUUID(), title: '干部', from: date('2020-01-01')}]->(body)",
                Map.of("li", world.id("li"), "body", world.id("discipline")));

        var refused = world.take("receiver", clue, StepKind.PROPOSE_DISPOSITION, version, onBehalfOf("li"));
        assertThat(problem(refused, "code")).isEqualTo("conflict-open");
        var asked = handOf("receiver", "li", "INVESTIGATE");
        assertThat(asked.at("/outcome").asString()).isEqualTo("NEEDS_REVIEW");
        assertThat(asked.at("/findings/0/rule/id").asString()).isEqualTo("AV-35");
        var finding = asked.at("/findings/0/id").asString();

        assertThat(answer("clerk", finding)
                        .data("/answerFinding/problems/0/code")
                        .asString())
                .isEqualTo("not-found");
        assertThat(waive("head", finding, "li", "INVESTIGATE")
                        .data("/waiveConflict/problems/0/code")
                        .asString())
                .as("the head of the office does not decide on the hands of the receiving body")
                .isEqualTo("not-found");
        assertThat(waive("receiver", finding, "li", "INVESTIGATE")
                        .data("/waiveConflict/problems")
                        .size())
                .isZero();

        by("li", StepKind.PROPOSE_DISPOSITION, version);
        var own = hand(hands("receiver"), "INVESTIGATE");
        assertThat(own.at("/findings/0/status").asString()).isEqualTo("WAIVED");
        assertThat(own.at("/findings/0/path/steps/0/from/id").asString()).isEqualTo(world.id("li"));
        assertThat(own.at("/findings/0/path/steps/0/relation").asString()).isEqualTo("发现");
        assertThat(own.at("/findings/0/path/steps/0/to/id").asString()).isEqualTo(clue);
    }

    @Test
    void asksForEveryDaySinceAStepThatIsRecordedLater() {
        var version = handedOver();
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        office.cypher(
                "MATCH (person:Person {id: $person}), (unit:Organization {id: $unit}) CREATE (person)-[:HELD_POST {id: randomUUID(), title: '干部', from: date('2020-01-01'), to: date($to)}]->(unit)",
                Map.of("person", world.id("shen"), "unit", world.id("bureau"), "to", today.toString()));

        assertThat(handOf("receiver", "shen", "RECEIVE").at("/findings").size())
                .as("asked of today")
                .isZero();
        office.cypher(
                "MATCH (clue:Clue {id: $id})-[:LATEST]->(step:Step) SET step.on = date($on)",
                Map.of("id", clue, "on", today.minusDays(5).toString()));
        var back = new HashMap<String, Object>(onBehalfOf("shen"));
        back.put("on", today.minusDays(1).toString());
        assertThat(problem(world.take("receiver", clue, StepKind.ASSIGN, version, back), "code"))
                .isEqualTo("conflict-open");
        by("shen", StepKind.ASSIGN, version);
    }

    @Test
    void letsAWaiverBeTakenBackByWhoeverDecidesNow() {
        var version = handedOver();
        by("shen", StepKind.ASSIGN, version);
        office.cypher(
                "MATCH (li:Person {id: $li}), (body:Organization {id: $body}) CREATE (li)-[:HELD_POST {id: randomUUID(), title: '干部', from: date('2020-01-01')}]->(body)",
                Map.of("li", world.id("li"), "body", world.id("discipline")));
        var finding =
                handOf("receiver", "li", "INVESTIGATE").at("/findings/0/id").asString();
        var ofARound = waive("receiver", finding, "li", "INVESTIGATE", "ROUND");
        assertThat(ofARound.data("/waiveConflict/problems/0/code").asString()).isEqualTo("row-invalid");
        var waiver = waive("receiver", finding, "li", "INVESTIGATE")
                .data("/waiveConflict/waiver/id")
                .asString();

        for (var who : List.of("group", "head")) {
            assertThat(undo(world.caller(who), waiver)).as(who).isEqualTo("not-found");
        }
        var colleague = office.bearer(
                office.token(Role.RECEIVER, Scope.of(ScopeKind.BODY, world.id("discipline")), world.id("shen")));
        assertThat(undo(colleague, waiver)).isEmpty();
        assertThat(handOf("receiver", "li", "INVESTIGATE").at("/outcome").asString())
                .isEqualTo("NEEDS_REVIEW");
    }

    private static String undo(Caller caller, String waiver) {
        return caller.ask("mutation($id: ID!) { undoWaiver(waiver: $id) { problems { code } } }", Map.of("id", waiver))
                .data("/undoWaiver/problems/0/code")
                .asString("");
    }

    @Test
    void showsTheHeadOfTheOfficeTheHandsBeforeTheTransferAlone() {
        var version = handedOver();
        by("shen", StepKind.ASSIGN, version);

        assertThat(hands("head"))
                .isNotEmpty()
                .allSatisfy(hand -> assertThat(hand.at("/hand").asString()).isIn("FIND", "KEEP", "APPROVE"));
        assertThat(hands("receiver"))
                .extracting(hand -> hand.at("/hand").asString())
                .contains("RECEIVE", "FIND");
        assertThat(hands("leader")).isEmpty();
        assertThat(hand(hands("head"), "KEEP").at("/outcome").asString()).isEqualTo("UNKNOWN");
        assertThat(hand(hands("head"), "KEEP").at("/member").isNull()).isTrue();
        assertThat(hand(hands("head"), "KEEP").at("/missing").size()).isZero();
        assertThat(hand(hands("head"), "FIND").at("/outcome").asString()).isEqualTo("UNKNOWN");
        assertThat(hand(hands("head"), "FIND").at("/missing").toString()).isEqualTo("[\"CAREER\",\"KIN\"]");
        assertThat(handOf("head", "chen", "INVESTIGATE").isNull()).isTrue();
    }

    @Test
    void asksOfSomebodyWhereverAnotherMayBeNamed() {
        var version = handedOver();
        var nobody = new HashMap<String, Object>();
        nobody.put("onBehalfOf", null);

        var refused = world.take("receiver", clue, StepKind.ASSIGN, version, nobody);
        assertThat(problem(refused, "code")).isEqualTo("person-missing");
        assertThat(problem(refused, "path")).isEqualTo("[\"input\",\"onBehalfOf\"]");
        assertThat(problem(refused, "message")).contains("分办").contains("代何人记录");
        assertThat(hands("receiver"))
                .extracting(hand -> hand.at("/hand").asString())
                .as("the receipt is the body's")
                .containsOnlyOnce("RECEIVE");

        var shen = office.bearer(
                office.token(Role.RECEIVER, Scope.of(ScopeKind.BODY, world.id("discipline")), world.id("shen")));
        assertThat(shen.ask(ClueWorld.TAKE, Map.of("input", world.input(clue, StepKind.ASSIGN, version, nobody)))
                        .data("/takeStep/problems")
                        .size())
                .as("he is somebody himself")
                .isZero();
    }

    @Test
    void findsKinAmongTheHands() {
        var version = handedOver();
        office.cypher(
                "MATCH (li:Person {id: $li}), (chen:Person {id: $chen}) CREATE (li)-[:SPOUSE_OF {id: randomUUID()}]->(chen)",
                Map.of("li", world.id("li"), "chen", world.id("chen")));

        var refused = world.take("receiver", clue, StepKind.ASSIGN, version, onBehalfOf("chen"));
        assertThat(problem(refused, "code")).isEqualTo("conflict-open");
        assertThat(handOf("receiver", "chen", "RECEIVE")
                        .at("/findings/0/rule/id")
                        .asString())
                .isEqualTo("CH-01");
    }

    @Test
    void tellsEitherSideWhatStandsAgainstItsOwnHandsAlone() {
        var version = handedOver();
        by("shen", StepKind.ASSIGN, version);
        assertThat(rulesOn("li", "head")).isEmpty();
        office.cypher(
                "MATCH (li:Person {id: $li}), (shen:Person {id: $shen}) CREATE (li)-[:SPOUSE_OF {id: randomUUID()}]->(shen)",
                Map.of("li", world.id("li"), "shen", world.id("shen")));

        assertThat(rulesOn("shen", "receiver"))
                .as("his wife found it, which the body knows")
                .containsExactly("CH-01");
        assertThat(rulesOn("li", "head"))
                .as("her husband's hand is the receiving body's")
                .isEmpty();
        var finder = hand(hands("receiver"), "FIND");
        assertThat(finder.at("/member/id").asString())
                .as("whose hand it was before, the body knows")
                .isEqualTo(world.id("li"));
        assertThat(finder.at("/outcome").isNull()).isTrue();
        assertThat(finder.at("/findings").size()).isZero();
        assertThat(handOf("receiver", "shen", "FIND").isNull()).isTrue();

        office.cypher(
                "MATCH (li:Person {id: $li}), (zhao:Person {id: $zhao}) CREATE (li)-[:SIBLING_OF {id: randomUUID()}]->(zhao)",
                Map.of("li", world.id("li"), "zhao", world.id("zhao")));
        assertThat(rulesOn("li", "head"))
                .as("her sister leads the team, and her brother-in-law's hand is still not told")
                .containsOnly("CH-01");
        assertThat(rulesOn("li", "receiver")).isEmpty();
    }

    @Test
    void saysWhichStepsMayBeRecordedForAnother() {
        var first = world.ask("keeper", clue).data("/clue/nextSteps/0");
        assertThat(first.at("/kind").asString()).isEqualTo("REGISTER");
        assertThat(first.at("/behalf").asBoolean()).isFalse();
        handedOver();
        var assigned = world.ask("receiver", clue).data("/clue/nextSteps/0");
        assertThat(assigned.at("/kind").asString()).isEqualTo("ASSIGN");
        assertThat(assigned.at("/behalf").asBoolean()).isTrue();
    }

    @Test
    void makesHandsOfStepsThatWereTakenBefore() throws IOException {
        var version = handedOver();
        by("shen", StepKind.ASSIGN, version);
        var hands = kept();

        office.cypher("MATCH (:Clue {id: $id})<-[handled:HANDLED]-() DELETE handled", Map.of("id", clue));
        assertThat(kept()).isEmpty();
        office.cypher(Files.readString(Path.of("cypher", "schema", "V042__handled.cypher"))
                .replace("MATCH (clue:Clue)-", "MATCH (clue:Clue {id: '" + clue + "'})-"));

        assertThat(kept()).isEqualTo(hands).hasSize(5);
    }

    private List<Map<String, Object>> kept() {
        return office
                .cypher(
                        "MATCH (:Clue {id: $id})<-[handled:HANDLED]-(person) RETURN person.id AS person, properties(handled) AS says ORDER BY handled.id",
                        Map.of("id", clue))
                .stream()
                .map(row -> row.asMap())
                .toList();
    }

    private List<String> rulesOn(String person, String who) {
        return rulesOn(person, world.caller(who));
    }

    private List<String> rulesOn(String person, Caller caller) {
        return hands(caller).stream()
                .filter(hand -> hand.at("/member/id").asString("").equals(world.id(person)))
                .flatMap(hand -> hand.at("/findings").valueStream())
                .map(finding -> finding.at("/rule/id").asString())
                .toList();
    }

    private int handedOver() {
        return world.handedOver(clue);
    }

    private int by(String person, StepKind step, int version) {
        return took("receiver", step, version, onBehalfOf(person));
    }

    private int took(String who, StepKind step, int version, Map<String, ?> more) {
        return world.took(who, clue, step, version, more);
    }

    private Map<String, Object> onBehalfOf(String person) {
        return Map.of("onBehalfOf", world.id(person));
    }

    private List<String> ids(String... names) {
        return List.of(names).stream().map(world::id).toList();
    }

    private static String problem(Caller.Answer answer, String field) {
        var problem = answer.data("/takeStep/problems/0/" + field);
        return problem.isArray() ? problem.toString() : problem.asString();
    }

    private List<JsonNode> hands(String who) {
        return hands(world.caller(who));
    }

    private List<JsonNode> hands(Caller caller) {
        return caller.ask(HANDS, Map.of("id", clue))
                .data("/clue/hands")
                .valueStream()
                .toList();
    }

    private static JsonNode hand(List<JsonNode> hands, String kind) {
        return hands.stream()
                .filter(hand -> hand.at("/hand").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode handOf(String who, String member, String hand) {
        return world.caller(who)
                .ask(HAND_OF, Map.of("id", clue, "member", world.id(member), "hand", hand))
                .data("/clue/handOf");
    }

    private Caller.Answer waive(String who, String finding, String person, String hand) {
        return waive(who, finding, person, hand, "FINDING");
    }

    private Caller.Answer waive(String who, String finding, String person, String hand, String scope) {
        var input = new HashMap<String, Object>();
        input.put("finding", met(finding, person, hand));
        input.put("scope", scope);
        input.put(
                "until", LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(30).toString());
        input.put("document", "纪发〔2026〕3号");
        input.put("reason", "熟悉案情，经研究同意");
        return world.caller(who).ask(WAIVE, Map.of("input", input));
    }

    private Caller.Answer answer(String who, String finding) {
        return world.caller(who)
                .ask(
                        ANSWER,
                        Map.of(
                                "input",
                                Map.of(
                                        "finding", met(finding, "li", "INVESTIGATE"),
                                        "verdict", "CONFIRMED",
                                        "reason", "属实")));
    }

    private Map<String, Object> met(String finding, String person, String hand) {
        return Map.of("id", finding, "candidate", world.id(person), "clue", clue, "hand", hand);
    }
}
