package org.jingwei.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jingwei.Caller;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * Two teams of a leader and a member each. One member left the bureau that his team inspects ten years before the round, so
 * AV-09 says nothing of him until it looks back further; the leader of the other team left the commission eight years before.
 */
@OfficeTest
class RehearsalHttpTests {

    private static final String REHEARSE = """
            query($rule: ID!, $terms: RuleTermsInput!) { rehearseRule(rule: $rule, terms: $terms, rounds: 1) {
              seats rounds { id }
              changed { round { id } team { number } role member { id } target { id } colleague { id } before after refused
                finding { statement rule { id title } path { length steps { to { id } } } } }
              teams { team { number } refused replaceable fallsApart } } }""";
    private static final String FIGURES = """
            { ruleFigures(rounds: 1) { rule { id } pairs hits answered falseAlarms neverFired } }""";

    @Autowired
    Office office;

    private AssemblyWorld world;
    private String leader;
    private String member;
    private String other;
    private String round;

    @BeforeEach
    void appoint() {
        office.cypher(
                "MATCH (round:Round) WHERE round.from > date('2029-01-01') SET round.status = 'CLOSED', round.from = date('2001-01-01')");
        world = new AssemblyWorld(office);
        leader = world.member("leader-2", true);
        member = world.member("member-1", false);
        var first = world.member("leader-1", true);
        other = world.member("member-2", false);
        worked(member, world.bureau(), "2020-01-01");
        worked(leader, world.commission(), "2022-01-01");
        var planned = world.plan(0);
        round = planned.path("id").asString();
        world.appoint(planned, List.of(first, member, leader, other), List.of());
    }

    private void worked(String person, String unit, String until) {
        world.post(person, unit, "2019-06-01", false);
        leaves(person, until);
    }

    private void leaves(String person, String until) {
        office.cypher(
                "MATCH (:Person {id: $id})-[held:HELD_POST]->() SET held.to = date($until)",
                Map.of("id", person, "until", until));
    }

    @Test
    void namesWhoWouldNotHaveBeenSeatedAndWhichTeamNobodyCouldHaveFilled() {
        var tried = rehearse(world.clerk(), years(12));

        assertThat(tried.path("seats").asInt()).isEqualTo(4);
        assertThat(tried.at("/rounds/0/id").asString()).isEqualTo(round);
        assertThat(seats(tried))
                .containsExactly(
                        "1 MEMBER " + member + " null->APPROVAL false", "2 LEADER " + leader + " null->HARD true");
        assertThat(tried.at("/changed/0/target/id").asString()).isEqualTo(world.bureau());
        assertThat(tried.at("/changed/0/finding/rule/title").asString()).isEqualTo("近12年内曾在被巡察单位工作");
        assertThat(tried.at("/changed/0/finding/statement").asString()).contains("至2019-12-31");
        assertThat(tried.at("/changed/0/finding/path/length").asInt()).isPositive();
        assertThat(teams(tried)).containsExactly("2 1 0 true");
        assertThat(seats(rehearse(world.clerk(), years(9)))).hasSize(1);
        assertThat(seats(rehearse(world.clerk(), years(4)))).isEmpty();
    }

    @Test
    void countsWhomTodaysPoolHasInstead() {
        var barred = Map.<String, Object>of(
                "parameters", List.of(Map.of("name", "years", "value", "12")),
                "severity", List.of(Map.of("role", "MEMBER", "severity", "HARD")));
        world.member("leader-3", true);

        assertThat(teams(rehearse(world.clerk(), barred))).containsExactly("1 1 1 false", "2 1 0 true");
        world.member(
                "member-3", false); // drawn after leader-3, whom the seat of the leader takes from that of the member
        assertThat(teams(rehearse(world.clerk(), barred))).containsExactly("1 1 1 false", "2 1 1 false");
    }

    @Test
    void looksAtAppointedRoundsAlone() {
        world.plan(
                "P-" + round.substring(0, 8),
                0,
                LocalDate.parse("2031-03-01"),
                List.of(AssemblyWorld.team(1, world.bureau(), 1, List.of())));

        assertThat(rehearse(world.clerk(), years(12)).at("/rounds/0/id").asString())
                .isEqualTo(round);
    }

    @Test
    void countsNobodyWhomTheRuleWouldRefuseAsWell() {
        worked(world.member("free", true), world.commission(), "2022-01-01");

        assertThat(teams(rehearse(world.clerk(), years(12)))).containsExactly("2 1 0 true");
    }

    @Test
    void countsNobodyWhoMayNotSitBesideThoseWhoStay() {
        var free = world.member("free", true);
        assertThat(teams(rehearse(world.clerk(), years(12)))).containsExactly("2 1 1 false");

        married(free, other);

        assertThat(teams(rehearse(world.clerk(), years(12)))).containsExactly("2 1 0 true");
    }

    /** They are named to whoever may ask about the round, also when they have left the pool. */
    @Test
    void comparesThoseWhoSitTogether() {
        married(leader, other);
        office.cypher("MATCH (:Person {id: $id})<-[:OF]-()-[in:IN]->() SET in.status = 'EXITED'", Map.of("id", other));

        var off = ask(world.clerk(), "AV-13", Map.of("active", false)).data("/rehearseRule");

        assertThat(seats(off)).containsExactly("2 LEADER " + leader + " HARD->null false");
        assertThat(off.at("/changed/0/colleague/id").asString()).isEqualTo(other);
        assertThat(off.at("/changed/0/finding/path/steps/0/to/id").asString()).isIn(leader, other);
    }

    private void married(String one, String other) {
        office.cypher(
                "MATCH (one:Person {id: $one}), (other:Person {id: $other}) REMOVE one:KinKept, other:KinKept "
                        + "CREATE (one)-[:SPOUSE_OF {id: randomUUID(), recordedAt: datetime('2020-01-01T00:00Z')}]->(other)",
                Map.of("one", one, "other", other));
    }

    /** Somebody who sits already, or is counted for a seat, is nobody else under another record. */
    @Test
    void countsOneHumanOnceUnderWhateverRecord() {
        var barred = Map.<String, Object>of(
                "parameters", List.of(Map.of("name", "years", "value", "12")),
                "severity", List.of(Map.of("role", "MEMBER", "severity", "HARD")));
        isOneWith(world.member("other-record", false), other);
        assertThat(teams(rehearse(world.clerk(), barred))).containsExactly("1 1 0 true", "2 1 0 true");

        var free = world.member("free", true);
        isOneWith(world.member("free-record", true), free);
        assertThat(rehearse(world.clerk(), barred)
                        .path("teams")
                        .valueStream()
                        .mapToInt(each -> each.path("replaceable").asInt())
                        .sum())
                .isEqualTo(1);
    }

    private void isOneWith(String record, String person) {
        office.cypher(
                "MATCH (one:Person {id: $one}), (other:Person {id: $other}) "
                        + "CREATE (one)-[:SAME_AS {id: randomUUID(), recordedAt: datetime('2020-01-01T00:00Z')}]->(other)",
                Map.of("one", record, "other", person));
    }

    @Test
    void namesWhoWouldHaveBeenFree() {
        leaves(member, "2029-01-01");

        var off = rehearse(world.clerk(), Map.of("active", false));

        assertThat(seats(off)).containsExactly("1 MEMBER " + member + " APPROVAL->null false");
        assertThat(off.at("/changed/0/finding/statement").asString()).contains("至2028-12-31");
        assertThat(teams(off)).isEmpty();
    }

    @Test
    void keepsNothing() {
        var before = office.cypher(
                        "MATCH (n) WHERE NOT n:AuditEntry AND NOT n:Session RETURN count(n) AS n, sum(COUNT { (n)-->() }) AS m")
                .toString();

        rehearse(world.clerk(), years(12));

        assertThat(office.cypher(
                                "MATCH (n) WHERE NOT n:AuditEntry AND NOT n:Session RETURN count(n) AS n, sum(COUNT { (n)-->() }) AS m")
                        .toString())
                .isEqualTo(before);
    }

    @Test
    void refusesWhatCannotBeTried() {
        assertThat(ask(world.clerk(), "AV-18", Map.of("active", false)).body()).contains("针对线索", "bad-variable");
        assertThat(ask(world.clerk(), "AV-09", Map.of()).body()).contains("与现行规则相同");
        assertThat(ask(world.clerk(), "AV-09", years(101)).body()).contains("0到100之间的整数");
        for (var role : List.of(Role.MEMBER, Role.LEADER, Role.AUDITOR, Role.RECEIVER)) {
            var refused = ask(office.bearer(office.token(role)), "AV-09", years(12));
            assertThat(refused.data("/rehearseRule").isNull()).as(role.name()).isTrue();
            assertThat(office.bearer(office.token(role))
                            .ask(FIGURES)
                            .data("/ruleFigures")
                            .size())
                    .as(role.name())
                    .isZero();
        }
    }

    @Test
    void saysWhatEachRuleHasFound() {
        var figures = world.clerk().ask(FIGURES).data("/ruleFigures");

        assertThat(figure(figures, "AV-09").path("hits").asInt()).isZero();
        assertThat(figure(figures, "AV-09").path("neverFired").asBoolean()).isTrue();
        assertThat(figure(figures, "AV-09").path("pairs").asInt()).isEqualTo(4 * 2);
        leaves(member, "2029-01-01");
        figures = world.clerk().ask(FIGURES).data("/ruleFigures");
        assertThat(figure(figures, "AV-09").path("hits").asInt()).isEqualTo(1);
        assertThat(figure(figures, "AV-09").path("neverFired").asBoolean()).isFalse();
        assertThat(figure(figures, "AV-18").path("hits").isNull()).isTrue();
        assertThat(figure(figures, "AV-40.3").path("answered").isNull()).isTrue();
    }

    /** Of what was said of a finding the last word counts. */
    @Test
    void countsWhatPeopleCalledAFalseAlarm() {
        var before = figure(world.clerk().ask(FIGURES).data("/ruleFigures"), "AV-11");
        said("FALSE_ALARM");
        said("CONFIRMED");
        said("FALSE_ALARM", "CONFIRMED");
        said("CONFIRMED", "FALSE_ALARM");

        var after = figure(world.clerk().ask(FIGURES).data("/ruleFigures"), "AV-11");

        assertThat(after.path("answered").asInt() - before.path("answered").asInt())
                .isEqualTo(4);
        assertThat(after.path("falseAlarms").asInt()
                        - before.path("falseAlarms").asInt())
                .isEqualTo(2);
        office.cypher("MATCH (finding:Finding {pair: 'rehearsed'})<-[:ANSWERS]-(answer) DETACH DELETE finding, answer");
    }

    private void said(String... verdicts) {
        office.cypher("""
                CREATE (finding:Finding {id: randomUUID(), rule: 'AV-11', pair: 'rehearsed'})
                WITH finding
                UNWIND range(1, size($verdicts)) AS number
                CREATE (finding)<-[:ANSWERS]-(:Answer {id: randomUUID(), number: number, verdict: $verdicts[number - 1]})
                """, Map.of("verdicts", List.of(verdicts)));
    }

    private static JsonNode figure(JsonNode figures, String rule) {
        return figures.valueStream()
                .filter(each -> each.at("/rule/id").asString().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> years(int years) {
        return Map.of("parameters", List.of(Map.of("name", "years", "value", String.valueOf(years))));
    }

    private static JsonNode rehearse(Caller caller, Map<String, Object> terms) {
        var answer = ask(caller, "AV-09", terms);
        var tried = answer.data("/rehearseRule");
        assertThat(tried.isObject()).as(answer.body()).isTrue();
        return tried;
    }

    private static org.jingwei.Caller.Answer ask(Caller caller, String rule, Map<String, Object> terms) {
        return caller.ask(REHEARSE, Map.of("rule", rule, "terms", terms));
    }

    private static List<String> seats(JsonNode tried) {
        return tried.path("changed")
                .valueStream()
                .map(each -> String.join(
                        " ",
                        each.at("/team/number").asString(),
                        each.path("role").asString(),
                        each.at("/member/id").asString(),
                        word(each.path("before")) + "->" + word(each.path("after")),
                        each.path("refused").asString()))
                .toList();
    }

    private static String word(JsonNode weight) {
        return weight.isNull() ? "null" : weight.asString();
    }

    private static List<String> teams(JsonNode tried) {
        return tried.path("teams")
                .valueStream()
                .map(each -> String.join(
                        " ",
                        each.at("/team/number").asString(),
                        each.path("refused").asString(),
                        each.path("replaceable").asString(),
                        each.path("fallsApart").asString()))
                .toList();
    }
}
