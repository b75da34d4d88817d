package org.jingwei.clue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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

/** What clues say of seats is for the head of the office alone; the clerk learns who is to be replaced, and never why. */
@OfficeTest
class ClueCheckHttpTests {

    private static final String CHECK = """
            mutation($input: ClueCheckInput!) { checkAgainstClues(input: $input) {
              check { id clean left seats { member { id } role outcome withheld
                findings { rule { id } statement severity path { steps { relation to { id } } } } } }
              problems { code message } } }
            """;
    private static final String ASK =
            "mutation($input: AskToReplaceInput!) { askToReplace(input: $input) { round { toReplace { id } } problems { code } } }";
    private static final String TO_REPLACE = "query($id: ID!) { round(id: $id) { version toReplace { id name } } }";
    private static final String CROSS_CHECK = """
            query($input: CrossCheckInput!) { crossCheck(input: $input) {
              verdicts(outcomes: [CLEAR, UNKNOWN, NEEDS_REVIEW, BLOCKED]) { nodes { outcome findings { rule { id } } } }
              rulesRun { rule { id } state hits } } }
            """;

    @Autowired
    Office office;

    @Autowired
    Graph graph;

    private ClueWorld world;

    @BeforeEach
    void aClueAboutTheLeaderOfTheBureau() {
        world = new ClueWorld(office, graph);
        world.recorded();
    }

    @Test
    void findsKinOfASubjectForTheHeadAndNothingForAnybodyElse() {
        var answer = check("head", "ji", "zhou");

        assertThat(answer.data("/checkAgainstClues/check/clean").asBoolean()).isFalse();
        assertThat(answer.data("/checkAgainstClues/check/seats").size()).isEqualTo(1);
        var seat = answer.data("/checkAgainstClues/check/seats/0");
        assertThat(seat.at("/member/id").asString()).isEqualTo(world.id("ji"));
        assertThat(seat.at("/outcome").asString()).isEqualTo("BLOCKED");
        assertThat(seat.at("/findings/0/rule/id").asString()).isEqualTo("AV-19.2");
        assertThat(seat.at("/findings/0/statement").asString()).contains("被反映人");
        assertThat(seat.at("/withheld").asInt()).isZero();
        for (var who : List.of("clerk", "group", "supervisor", "leader", "receiver")) {
            assertThat(check(who, "ji").status()).as(who).isEqualTo(403);
        }
    }

    @Test
    void leavesTheClerksCheckAsItIsWithoutClues() {
        var asked = Map.of(
                "input",
                Map.of(
                        "candidates", List.of(world.id("ji")),
                        "targets", List.of(world.id("bureau")),
                        "on", "2026-03-01"));
        var with = world.caller("clerk").ask(CROSS_CHECK, asked).body();

        office.cypher(
                "MATCH (:Organization {id: $id})<-[:CONCERNS]-(clue:Clue) DETACH DELETE clue",
                Map.of("id", world.id("bureau")));

        assertThat(world.caller("clerk").ask(CROSS_CHECK, asked).body()).isEqualTo(with);
        assertThat(with).doesNotContain("\"AV-19.2\"},\"state\":\"RAN\"");
    }

    @Test
    void tellsOfAClueThatIsNotTheHeadsToKnowNoMoreThanItsNumber() {
        office.cypher(
                "MATCH (clue:Clue)-[:CONCERNS]->(:Organization {id: $id}) SET clue.office = 'another', clue.awaits = []",
                Map.of("id", world.id("bureau")));

        var answer = check("head", "ji");

        var seat = answer.data("/checkAgainstClues/check/seats/0");
        assertThat(seat.at("/withheld").asInt()).isEqualTo(1);
        assertThat(seat.at("/findings").size()).isZero();
        assertThat(seat.at("/outcome").asString()).isEqualTo("BLOCKED");
    }

    @Test
    void barsWhoeverIsLookedInto() {
        office.cypher(
                "MATCH (zhou:Person {id: $zhou}) CREATE (:Clue {id: randomUUID(), state: 'PRELIMINARY_VERIFICATION'})-[:CONCERNS {id: randomUUID(), capacity: 'SUBJECT'}]->(zhou)",
                Map.of("zhou", world.id("zhou")));

        var seat = check("head", "zhou").data("/checkAgainstClues/check/seats/0");

        assertThat(seat.at("/outcome").asString()).isEqualTo("BLOCKED");
        assertThat(seat.at("/withheld").asInt()).isEqualTo(1);
    }

    @Test
    void looksAtNoDraftInWhichTheHeadOrHisKinSits() {
        var kin = office.bearer(
                office.token(Role.OFFICE_HEAD, Scope.of(ScopeKind.OFFICE, world.id("inspection")), world.id("ji")));
        var own = check(kin, "ji");
        var ofChild = check(kin, "wang");
        var others = check(kin, "zhou");

        assertThat(own.data("/checkAgainstClues/problems/0/code").asString()).isEqualTo("own-matter");
        assertThat(ofChild.data("/checkAgainstClues/problems/0/code").asString())
                .isEqualTo("own-matter");
        assertThat(others.data("/checkAgainstClues/problems").size()).isZero();
        office.cypher(
                "MATCH (:Organization {id: $id})<-[:CONCERNS]-(clue:Clue) DETACH DELETE clue",
                Map.of("id", world.id("bureau")));
        assertThat(check(kin, "ji").body()).as("the same without the clue").isEqualTo(own.body());
    }

    @Test
    void tellsTheHeadOfNobodysHandAtTheReceivingBody() {
        office.cypher(
                "MATCH (chen:Person {id: $chen}), (clue:Clue)-[:CONCERNS]->(:Organization {id: $bureau}) CREATE (chen)-[:HANDLED {id: randomUUID(), hand: 'INVESTIGATE', from: date('2029-01-01'), step: 'VERIFY'}]->(clue)",
                Map.of("chen", world.id("chen"), "bureau", world.id("bureau")));
        office.cypher(
                "MATCH (:Person {id: $chen})-[handled:HANDLED]->() SET handled.from = date() - duration('P1D')",
                Map.of("chen", world.id("chen")));

        var seat = check("head", "chen").data("/checkAgainstClues/check/seats/0");

        assertThat(seat.at("/outcome").asString()).isEqualTo("NEEDS_REVIEW");
        assertThat(seat.at("/findings").size()).isZero();
        assertThat(seat.at("/withheld").asInt()).isEqualTo(1);
    }

    @Test
    void takesADraftOfThePlansSeatsAlone() {
        assertThat(check("head", "ji", "ji")
                        .data("/checkAgainstClues/problems/0/code")
                        .asString())
                .isEqualTo("row-invalid");
        assertThat(check("head", "ji", "li", "zhou", "wang", "qian", "chen", "shen", "gu", "wu", "zhao", "sun")
                        .data("/checkAgainstClues/problems/0/code")
                        .asString())
                .isEqualTo("row-invalid");
    }

    @Test
    void asksForNoMoreThanThreeDifferentDraftsADay() {
        for (var people : List.of(List.of("zhou"), List.of("ji"), List.of("zhou", "ji"), List.of("ji"))) {
            assertThat(check("head", people.toArray(String[]::new))
                            .data("/checkAgainstClues/problems")
                            .size())
                    .as("%s", people)
                    .isZero();
        }

        var fourth = check("head", "li");
        assertThat(fourth.data("/checkAgainstClues/problems/0/code").asString()).isEqualTo("limit-clue-checks");
        assertThat(fourth.data("/checkAgainstClues/check").isNull()).isTrue();
        assertThat(check("head", "ji", "zhou")
                        .data("/checkAgainstClues/check/left")
                        .asInt())
                .as("the same draft in another order")
                .isZero();
    }

    @Test
    void sendsTheDraftBackWithThoseWhomTheHeadNamesAndNoReason() {
        var check = check("head", "ji", "zhou", "li")
                .data("/checkAgainstClues/check/id")
                .asString();

        var asked = ask("head", check, "ji", "li");
        assertThat(asked.data("/askToReplace/problems").size()).isZero();
        var seen = world.caller("clerk").ask(TO_REPLACE, Map.of("id", world.id("round")));
        assertThat(seen.data("/round/toReplace")
                        .valueStream()
                        .map(each -> each.at("/id").asString()))
                .containsExactlyInAnyOrder(world.id("ji"), world.id("li"));
        assertThat(world.caller("leader")
                        .ask(TO_REPLACE, Map.of("id", world.id("round")))
                        .data("/round/toReplace")
                        .size())
                .isZero();
        assertThat(ask("clerk", check, "ji").status()).isEqualTo(403);
        assertThat(ask("head", check, "wu")
                        .data("/askToReplace/problems/0/code")
                        .asString())
                .isEqualTo("not-found");

        check("head", "zhou");
        assertThat(ask("head", check, "ji")
                        .data("/askToReplace/problems/0/code")
                        .asString())
                .as("another draft was checked after it")
                .isEqualTo("not-found");
        assertThat(world.caller("clerk")
                        .ask(TO_REPLACE, Map.of("id", world.id("round")))
                        .data("/round/toReplace")
                        .size())
                .isZero();
    }

    @Test
    void looksAtNoSeatWithoutARole() {
        var seat = Map.of("team", world.id("team"), "cadre", world.id("ji"));

        var answer = world.caller("head")
                .ask(
                        CHECK,
                        Map.of(
                                "input",
                                Map.of("round", world.id("round"), "expectedVersion", 0, "seats", List.of(seat))));

        assertThat(answer.json().has("errors")).as(answer.body()).isFalse();
        assertThat(answer.data("/checkAgainstClues/problems/0/code").asString()).isEqualTo("row-invalid");
    }

    private Caller.Answer check(String who, String... people) {
        return check(world.caller(who), people);
    }

    private Caller.Answer check(Caller caller, String... people) {
        var seats = new ArrayList<Map<String, Object>>();
        for (var person : people) {
            seats.add(Map.of("team", world.id("team"), "role", "MEMBER", "cadre", world.id(person)));
        }
        var version = office.cypher(
                        "MATCH (round:Round {id: $id}) RETURN coalesce(round.version, 0) AS version",
                        Map.of("id", world.id("round")))
                .getFirst()
                .get("version")
                .asInt();
        return caller.ask(
                CHECK, Map.of("input", Map.of("round", world.id("round"), "expectedVersion", version, "seats", seats)));
    }

    private Caller.Answer ask(String who, String check, String... members) {
        var ids = List.of(members).stream().map(world::id).toList();
        return world.caller(who).ask(ASK, Map.of("input", Map.of("check", check, "members", ids)));
    }
}
