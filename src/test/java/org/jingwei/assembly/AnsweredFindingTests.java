package org.jingwei.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jingwei.Caller;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.access.Role;
import org.jingwei.access.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** 李 left the bureau a year before the round: a member needs an approval there, a leader is barred. */
@OfficeTest
class AnsweredFindingTests {

    private static final String CHECK = """
            query($input: CrossCheckInput!) { crossCheck(input: $input) {
              counts { outcome pairs }
              verdicts(outcomes: [BLOCKED, NEEDS_REVIEW, UNKNOWN, CLEAR]) { nodes { outcome
                findings { id severity status rule { id }
                  answer { id verdict reason by recordedAt }
                  waiver { id scope severity until approver document reason by } } } } } }""";
    private static final String MATRIX = """
            query($id: ID!) { round(id: $id) { matrix { rows { cadre { id } verdicts { team roles outcome rules } } } } }""";
    private static final String ANSWER = """
            mutation($input: AnswerFindingInput!) { answerFinding(input: $input) {
              finding { id status answer { id verdict reason by } } problems { code message path } } }""";
    private static final String UNDO_ANSWER = """
            mutation($id: ID!) { undoAnswer(answer: $id) { answer { id struckAt } problems { code message } } }""";
    private static final String WAIVE = """
            mutation($input: WaiveConflictInput!) { waiveConflict(input: $input) {
              waiver { id until approver } problems { code message path } } }""";
    private static final String UNDO_WAIVER = """
            mutation($id: ID!) { undoWaiver(waiver: $id) { waiver { id struckAt } problems { code message } } }""";

    @Autowired
    private Office office;

    private AssemblyWorld world;
    private String li;
    private String post;
    private JsonNode round;
    private Caller clerk;
    private Caller head;
    private Caller groupHead;

    @BeforeEach
    void draw() {
        world = new AssemblyWorld(office);
        clerk = world.clerk();
        head = world.head();
        groupHead = office.bearer(office.token(Role.GROUP_HEAD)).with("Accept-Language", "zh-CN");
        world.member("leader-1", true);
        world.member("leader-2", true);
        li = world.member("李", false);
        world.member("member-2", false);
        post = left("2029-03-01");
        round = world.plan(0);
    }

    /** The post is on record as ended that day. */
    private String left(String day) {
        var id = UUID.randomUUID().toString();
        office.cypher("""
                MATCH (person:Person {id: $person}), (unit:Organization {id: $unit})
                CREATE (person)-[:HELD_POST {id: $id, title: '科员', leading: false, from: date('2027-01-01'), to: date($to),
                  recordedAt: datetime('2020-01-01T00:00Z')}]->(unit)
                """, Map.of("person", li, "unit", world.bureau(), "id", id, "to", day));
        return id;
    }

    private void strike(String fact) {
        office.cypher(
                "MATCH (:Person {id: $li})-[held:HELD_POST {id: $id}]->() SET held.struckAt = datetime()",
                Map.of("li", li, "id", fact));
    }

    @Test
    void letsTheHeadWaiveAnApprovalAndTheSeatIsFreeWhereverItIsJudged() {
        assertThat(outcome("MEMBER")).isEqualTo("NEEDS_REVIEW");
        assertThat(matrix("MEMBER")).isEqualTo("NEEDS_REVIEW");
        assertThat(refusals(appoint(head))).contains("conflict-open");

        var waived = waive(head, Map.of());

        var waiver = waived.at("/waiver/id").asString("");
        assertThat(waiver).as(waived.toString()).isNotEmpty();
        assertThat(outcome("MEMBER")).isEqualTo("CLEAR");
        assertThat(finding("MEMBER").path("status").asString()).isEqualTo("WAIVED");
        assertThat(finding("MEMBER").at("/waiver/document").asString()).isEqualTo("巡发〔2029〕12号");
        assertThat(finding("MEMBER").at("/waiver/by").asString()).isEqualTo("Li");
        assertThat(matrix("MEMBER")).isEqualTo("CLEAR");
        assertThat(outcome("LEADER"))
                .as("it was waived for those whom it does not bar")
                .isEqualTo("BLOCKED");
        assertThat(matrix("LEADER")).isEqualTo("BLOCKED");
        assertThat(counts("MEMBER")).containsEntry("CLEAR", 1).containsEntry("NEEDS_REVIEW", 0);
        var assembly = world.ended(world.assemble(round));
        assertThat(assembly.path("state").asString()).as(assembly.toString()).isEqualTo("DONE");

        var undone = head.ask(UNDO_WAIVER, Map.of("id", waiver));
        assertThat(undone.data("/undoWaiver/waiver/struckAt").asString(""))
                .as(undone.body())
                .isNotEmpty();
        assertThat(outcome("MEMBER")).isEqualTo("NEEDS_REVIEW");
        assertThat(matrix("MEMBER")).isEqualTo("NEEDS_REVIEW");
        assertThat(finding("MEMBER").path("status").asString()).isEqualTo("NEW");
        assertThat(finding("MEMBER").path("waiver").isNull()).isTrue();
        assertThat(refusals(appoint(head))).contains("conflict-open");

        waive(head, Map.of("scope", "ROUND"));
        assertThat(refusals(appoint(head))).isEmpty();
    }

    @Test
    void countsAWaiverNoFurtherThanItReaches() {
        var elsewhere = world.plan(
                "B-" + li,
                0,
                java.time.LocalDate.parse("2030-09-01"),
                List.of(AssemblyWorld.team(1, world.bureau(), 1, List.of())));

        waive(head, Map.of("scope", "ROUND"));
        assertThat(outcome("MEMBER")).isEqualTo("CLEAR");
        assertThat(check(clerk, "MEMBER", elsewhere.path("id").asString())
                        .at("/verdicts/nodes/0/outcome")
                        .asString())
                .as("another round")
                .isEqualTo("NEEDS_REVIEW");

        waive(head, Map.of("scope", "FINDING", "until", "2030-10-31"));
        assertThat(check(clerk, "MEMBER", elsewhere.path("id").asString())
                        .at("/verdicts/nodes/0/outcome")
                        .asString())
                .as("it ends a day before the round does")
                .isEqualTo("NEEDS_REVIEW");

        waive(head, Map.of("scope", "FINDING", "until", "2030-11-01"));
        assertThat(check(clerk, "MEMBER", elsewhere.path("id").asString())
                        .at("/verdicts/nodes/0/outcome")
                        .asString())
                .isEqualTo("CLEAR");
    }

    @Test
    void countsAWaiverOfThePairForOtherFactsAndOneOfTheFindingNot() {
        waive(head, Map.of("scope", "FINDING"));
        strike(post);
        post = left("2029-04-01");
        assertThat(outcome("MEMBER")).isEqualTo("NEEDS_REVIEW");
        assertThat(finding("MEMBER").path("status").asString()).isEqualTo("SUPERSEDED");
        assertThat(finding("MEMBER").at("/waiver/document").asString()).isEqualTo("巡发〔2029〕12号");

        waive(head, Map.of("scope", "PAIR"));
        strike(post);
        left("2029-05-01");
        assertThat(outcome("MEMBER")).isEqualTo("CLEAR");
        assertThat(finding("MEMBER").path("status").asString()).isEqualTo("WAIVED");
    }

    @Test
    void waivesWhatBarsOnASuperiorsDecisionAlone() {
        assertThat(codes(waive(head, Map.of("role", "LEADER", "approver", "市委书记 王某"))))
                .containsExactly("not-waivable");
        assertThat(codes(waive(groupHead, Map.of("role", "LEADER")))).containsExactly("not-waivable");
        assertThat(codes(waive(groupHead, Map.of("role", "LEADER", "approver", "  "))))
                .containsExactly("not-waivable");
        assertThat(codes(waive(groupHead, Map.of("role", "LEADER", "approver", "市委书记 王某", "document", " "))))
                .containsExactly("row-invalid");
        assertThat(outcome("LEADER")).isEqualTo("BLOCKED");

        var waived = waive(groupHead, Map.of("role", "LEADER", "approver", "市委书记 王某"));

        assertThat(waived.at("/waiver/approver").asString()).isEqualTo("市委书记 王某");
        assertThat(outcome("LEADER")).isEqualTo("CLEAR");
        assertThat(outcome("MEMBER"))
                .as("what covers the weightier covers the lighter")
                .isEqualTo("CLEAR");
    }

    @Test
    void refusesAWaiverThatSaysTooLittle() {
        assertThat(codes(waive(head, Map.of("until", "2030-04-30", "document", "", "reason", " "))))
                .containsExactly("row-invalid", "row-invalid", "row-invalid");
        assertThat(codes(waive(groupHead, Map.of()))).containsExactly("not-waivable");
        var lost = new HashMap<>(met("MEMBER"));
        lost.put("id", UUID.randomUUID().toString());
        assertThat(codes(waive(head, Map.of("finding", lost)))).containsExactly("not-found");
        var hidden = new HashMap<>(met("MEMBER"));
        hidden.put("candidate", UUID.randomUUID().toString());
        assertThat(codes(waive(head, Map.of("finding", hidden)))).containsExactly("not-found");
        assertThat(outcome("MEMBER")).isEqualTo("NEEDS_REVIEW");
    }

    @Test
    void letsNobodyWaiveForHimselfHisKinOrHisOwnProposal() {
        var himself = office.bearer(office.token(Role.OFFICE_HEAD, Scope.office(), li));
        assertThat(codes(waive(himself, Map.of()))).containsExactly("own-matter");
        assertThat(codes(answer(himself, "MEMBER", "CONFIRMED"))).containsExactly("own-matter");

        var mine = head.ask(
                AssemblyWorld.ASSEMBLE,
                Map.of("input", Map.of("round", round.path("id").asString(), "allowNeedsReview", true)));
        world.ended(mine.data("/assembleTeams/assembly/id").asString());
        assertThat(codes(waive(head, Map.of()))).containsExactly("not-waivable");
        assertThat(codes(waive(office.bearer(office.token(Role.OFFICE_HEAD)), Map.of())))
                .isEmpty();
    }

    /** hotcrp#174: what was dismissed with a reason came back with every recomputation. */
    @Test
    void keepsAFalseAlarmDismissedUntilItsEvidenceIsToldDifferently() {
        var answered = answer(head, "MEMBER", "FALSE_ALARM");
        assertThat(answered.at("/finding/status").asString())
                .as(answered.toString())
                .isEqualTo("FALSE_ALARM");
        assertThat(outcome("MEMBER")).isEqualTo("CLEAR");

        world.post(li, world.unit("elsewhere"), "2021-01-01", false);
        assertThat(outcome("MEMBER")).as("an unrelated new fact").isEqualTo("CLEAR");
        assertThat(finding("MEMBER").at("/answer/reason").asString()).isEqualTo("已查明");
        assertThat(outcome("LEADER")).as("what bars still needs an approval").isEqualTo("NEEDS_REVIEW");
        assertThat(finding("LEADER").path("status").asString()).isEqualTo("FALSE_ALARM");

        strike(post);
        assertThat(check(clerk, "MEMBER", round.path("id").asString())
                        .at("/verdicts/nodes/0/findings")
                        .size())
                .isZero();
        left("2029-04-01");
        assertThat(outcome("MEMBER")).isEqualTo("NEEDS_REVIEW");
        assertThat(finding("MEMBER").path("status").asString()).isEqualTo("SUPERSEDED");
        assertThat(finding("MEMBER").at("/answer/verdict").asString()).isEqualTo("FALSE_ALARM");

        answer(head, "MEMBER", "CONFIRMED");
        assertThat(finding("MEMBER").path("status").asString()).isEqualTo("CONFIRMED");
    }

    @Test
    void letsALaterAnswerCountAndUndoesItByACounterFact() {
        answer(head, "MEMBER", "FALSE_ALARM");
        var later = answer(clerk, "MEMBER", "TO_BE_MENDED");
        assertThat(outcome("MEMBER")).isEqualTo("NEEDS_REVIEW");
        assertThat(finding("MEMBER").path("status").asString()).isEqualTo("NEW");
        assertThat(finding("MEMBER").at("/answer/verdict").asString()).isEqualTo("TO_BE_MENDED");

        var other = office.bearer(office.token(Role.CLERK));
        var id = Map.of("id", later.at("/finding/answer/id").asString());
        assertThat(other.ask(UNDO_ANSWER, id)
                        .data("/undoAnswer/problems/0/code")
                        .asString())
                .isEqualTo("not-entitled");
        assertThat(clerk.ask(UNDO_ANSWER, id)
                        .data("/undoAnswer/answer/struckAt")
                        .isNull())
                .isFalse();
        assertThat(clerk.ask(UNDO_ANSWER, id)
                        .data("/undoAnswer/problems/0/code")
                        .asString())
                .isEqualTo("not-found");
        assertThat(outcome("MEMBER")).as("the one before counts again").isEqualTo("CLEAR");
        assertThat(office.cypher(
                        "MATCH (:Person {id: $li})<-[:OF]-()<-[:ANSWERS]-(answer) RETURN answer", Map.of("li", li)))
                .hasSize(2);
    }

    @Test
    void saysWhoMayAnswerAndWaive() {
        var input = Map.of("finding", met("MEMBER"), "verdict", "FALSE_ALARM", "reason", "已查明");
        assertThat(office.anonymous().ask(ANSWER, Map.of("input", input)).code())
                .isEqualTo("unauthenticated");
        for (var role : List.of(Role.MEMBER, Role.SUPERVISOR, Role.GROUP_HEAD)) {
            assertThat(office.bearer(office.token(role))
                            .ask(ANSWER, Map.of("input", input))
                            .code())
                    .as(role.name())
                    .isEqualTo("operation-forbidden");
        }
        assertThat(codes(answer(clerk, "MEMBER", "FALSE_ALARM"))).containsExactly("not-entitled");
        assertThat(codes(answer(clerk, "MEMBER", "ACCEPTED_AS_UNKNOWN"))).containsExactly("not-entitled");
        assertThat(codes(answer(clerk, "MEMBER", "CONFIRMED"))).isEmpty();
        for (var role : List.of(Role.CLERK, Role.MEMBER, Role.SUPERVISOR)) {
            assertThat(office.bearer(office.token(role))
                            .ask(WAIVE, Map.of("input", waiving(Map.of())))
                            .code())
                    .as(role.name())
                    .isEqualTo("operation-forbidden");
        }
        var himself = office.bearer(office.token(Role.MEMBER, Scope.office(), li));
        assertThat(check(himself, "MEMBER", null)
                        .at("/verdicts/nodes/0/findings/0/answer/reason")
                        .asString())
                .as("everyone sees what was said of himself")
                .isEqualTo("已查明");
    }

    @Test
    void happensOnceUnderOneKey() {
        var once = clerk.with("Idempotency-Key", UUID.randomUUID().toString());
        var first = answer(once, "MEMBER", "CONFIRMED");
        var second = answer(once, "MEMBER", "CONFIRMED");
        assertThat(second).isEqualTo(first);
        assertThat(office.cypher(
                        "MATCH (:Person {id: $li})<-[:OF]-()<-[:ANSWERS]-(answer) RETURN answer", Map.of("li", li)))
                .hasSize(1);
    }

    private JsonNode check(Caller caller, String role, String inRound) {
        var input = new HashMap<String, Object>(
                Map.of("candidates", List.of(li), "targets", List.of(world.bureau()), "role", role));
        if (inRound == null) {
            input.put("on", "2030-03-01");
        } else {
            input.put("round", inRound);
        }
        var answer = caller.ask(CHECK, Map.of("input", input));
        assertThat(answer.data("/crossCheck/verdicts/nodes").size())
                .as(answer.body())
                .isOne();
        return answer.data("/crossCheck");
    }

    private String outcome(String role) {
        return check(clerk, role, round.path("id").asString())
                .at("/verdicts/nodes/0/outcome")
                .asString();
    }

    private JsonNode finding(String role) {
        return check(clerk, role, round.path("id").asString()).at("/verdicts/nodes/0/findings/0");
    }

    private Map<String, Integer> counts(String role) {
        var counts = new HashMap<String, Integer>();
        check(clerk, role, round.path("id").asString())
                .path("counts")
                .forEach(count -> counts.put(
                        count.path("outcome").asString(), count.path("pairs").asInt()));
        return counts;
    }

    /** What the round's matrix says of him on the team that inspects the bureau. */
    private String matrix(String role) {
        var answer = clerk.ask(MATRIX, Map.of("id", round.path("id").asString()));
        var rows = answer.data("/round/matrix/rows");
        assertThat(rows.size()).as(answer.body()).isEqualTo(4);
        return rows.valueStream()
                .filter(row -> row.at("/cadre/id").asString().equals(li))
                .flatMap(row -> row.path("verdicts").valueStream())
                .filter(verdict -> verdict.path("team")
                        .asString()
                        .equals(round.at("/teams/0/id").asString()))
                .filter(verdict -> verdict.path("roles")
                        .valueStream()
                        .anyMatch(each -> each.asString().equals(role)))
                .map(verdict -> verdict.path("outcome").asString())
                .findFirst()
                .orElse("CLEAR");
    }

    /** 李 works above the bureau, in a body that another team of the round inspects: only beside it does that count. */
    @Test
    void findsAgainWhatHangsOnWhatAnotherTeamInspects() {
        strike(post);
        world.post(li, world.commission(), "2029-06-01", false);
        office.cypher("""
                MATCH (bureau:Organization {id: $bureau}), (commission:Organization {id: $commission})
                CREATE (bureau)-[:WITHIN {via: [], through: [$bureau, $commission]}]->(commission)
                """, Map.of("bureau", world.bureau(), "commission", world.commission()));

        var finding = finding("MEMBER");
        assertThat(finding.at("/rule/id").asString()).as(finding.toString()).isEqualTo("AV-12");

        assertThat(codes(answer(clerk, "MEMBER", "CONFIRMED"))).isEmpty();
        assertThat(finding("MEMBER").path("status").asString()).isEqualTo("CONFIRMED");
    }

    private Map<String, Object> met(String role) {
        return Map.of(
                "id", finding(role).path("id").asString(),
                "candidate", li,
                "target", world.bureau(),
                "role", role,
                "round", round.path("id").asString());
    }

    private JsonNode answer(Caller caller, String role, String verdict) {
        var input = Map.of("finding", met(role), "verdict", verdict, "reason", "已查明");
        var answer = caller.ask(ANSWER, Map.of("input", input));
        assertThat(answer.data("/answerFinding").isObject()).as(answer.body()).isTrue();
        return answer.data("/answerFinding");
    }

    private Map<String, Object> waiving(Map<String, ?> other) {
        var input = new HashMap<String, Object>(Map.of(
                "finding",
                met(String.valueOf(other.containsKey("role") ? other.get("role") : "MEMBER")),
                "scope",
                "FINDING",
                "until",
                "2030-05-01",
                "document",
                "巡发〔2029〕12号",
                "reason",
                "工作需要"));
        input.putAll(other);
        input.remove("role");
        return input;
    }

    private JsonNode waive(Caller caller, Map<String, ?> other) {
        var answer = caller.ask(WAIVE, Map.of("input", waiving(other)));
        assertThat(answer.data("/waiveConflict").isObject()).as(answer.body()).isTrue();
        return answer.data("/waiveConflict");
    }

    private static List<String> codes(JsonNode result) {
        return result.path("problems")
                .valueStream()
                .map(problem -> problem.path("code").asString())
                .toList();
    }

    /** 李 and the others by hand, with nothing said of any seat. */
    private Caller.Answer appoint(Caller caller) {
        var seats = new java.util.ArrayList<Map<String, Object>>();
        var others = office.cypher("""
                MATCH (person:Person)<-[:OF]-(:PoolMember)-[in:IN {status: 'AVAILABLE'}]->(pool:TalentPool)
                RETURN person.id AS id, person.name STARTS WITH 'leader' AS leads, person.name AS name
                ORDER BY name""");
        var leaders = others.stream()
                .filter(row -> row.get("leads").asBoolean())
                .map(row -> row.get("id").asString())
                .distinct()
                .toList();
        var second = others.stream()
                .filter(row -> row.get("name").asString().startsWith("member-2"))
                .map(row -> row.get("id").asString())
                .findFirst()
                .orElseThrow();
        seats.add(seat(0, leaders.get(0), "LEADER"));
        seats.add(seat(0, li, "MEMBER"));
        seats.add(seat(1, leaders.get(1), "LEADER"));
        seats.add(seat(1, second, "MEMBER"));
        return caller.ask(
                AssemblyWorld.APPOINT,
                Map.of("input", Map.of("round", round.path("id").asString(), "expectedVersion", 1, "seats", seats)));
    }

    private Map<String, Object> seat(int team, String cadre, String role) {
        return Map.of("team", round.at("/teams/" + team + "/id").asString(), "cadre", cadre, "role", role);
    }

    private static List<String> refusals(Caller.Answer answer) {
        assertThat(answer.data("/appointTeams").isObject()).as(answer.body()).isTrue();
        return codes(answer.data("/appointTeams"));
    }
}
