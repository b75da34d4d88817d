package org.jingwei.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jingwei.Caller;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.access.Role;
import org.jingwei.access.Scope;
import org.jingwei.access.ScopeKind;
import org.jingwei.conflict.StandingWatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What comes up about somebody after he was appointed is told, once, until it is over. */
@OfficeTest
class StandingWatchTests {

    private static final String ARISEN = """
            query($id: ID!) { round(id: $id) { conflictsArisen(ended: true) {
              id role since learnedOn endedAt ending team { number }
              verdict { outcome candidate { id } target { id } findings { rule { id } statement path { length } } }
              replacements { id } } } }""";
    private static final String CHECK = """
            query($input: CrossCheckInput!) { crossCheck(input: $input) {
              verdicts(first: 100) { nodes { candidate { id } findings { rule { id } severity } } } } }""";
    private static final String REPLACE = """
            mutation($input: ReplaceMemberInput!) { replaceMember(input: $input) { problems { code message } } }""";
    private static final String FOLLOW = """
            subscription($id: ID!) { conflictArisen(round: $id) { candidate { id } outcome findings { rule { id } } } }""";
    private static final String DECIDE =
            "mutation($input: DecideRecusalInput!) { decideRecusal(input: $input) { recusal { id } problems { message } } }";
    private static final int CHANGES = 20;

    @Autowired
    private Office office;

    @Autowired
    private StandingWatch watch;

    private AssemblyWorld world;
    private String leader;
    private String member;
    private String other;
    private String round;

    /** Two teams; the first inspects the bureau, the second the commission. */
    @BeforeEach
    void appoint() {
        office.cypher("MATCH (round:Round {status: 'RUNNING'}) SET round.status = 'CLOSED'");
        world = new AssemblyWorld(office);
        leader = world.member("leader-1", true);
        var second = world.member("leader-2", true);
        member = world.member("member-1", false);
        other = world.member("member-2", false);
        world.post(member, world.bureau(), "2028-01-01", false);
        office.cypher(
                "MATCH (:Person {id: $id})-[held:HELD_POST]->() SET held.to = date('2029-01-01')",
                Map.of("id", member));
        var planned = world.plan(0);
        round = planned.path("id").asString();
        world.appoint(
                planned,
                List.of(leader, member, second, other),
                List.of(Map.of("cadre", member, "reason", "已过渡期满一年，同意")));
    }

    @Test
    void isSilentAboutWhatWasAnsweredAtTheAppointment() {
        watch.look();
        watch.look();

        assertThat(arisen(world.clerk())).isEmpty();
    }

    @Test
    void tellsOnceWhatComesUpLaterAndWhoCouldTakeTheSeat() {
        var free = world.member("free", false);
        var tied = world.member("tied", false);
        world.post(tied, world.bureau(), "2030-01-01", false);

        learn(leader, world.bureau());
        watch.look();
        learn(member, world.bureau());
        watch.look();
        watch.look();

        var arisen = arisen(world.clerk());
        assertThat(arisen)
                .extracting(
                        each -> each.at("/verdict/candidate/id").asString(),
                        each -> each.path("role").asString())
                .containsOnly(
                        org.assertj.core.groups.Tuple.tuple(leader, "LEADER"),
                        org.assertj.core.groups.Tuple.tuple(member, "MEMBER"));
        assertThat(arisen).allSatisfy(each -> {
            assertThat(each.at("/verdict/outcome").asString()).isEqualTo("BLOCKED");
            assertThat(each.at("/verdict/findings/0/path/length").asInt()).isPositive();
            assertThat(each.path("since").asString()).isEqualTo("2030-02-01");
            assertThat(each.path("learnedOn").asString()).isNotEmpty();
            assertThat(each.path("endedAt").isNull()).isTrue();
        });
        assertThat(ids(of(arisen, member).getFirst().path("replacements"))).containsExactly(free);
    }

    /** 李 was accepted with approval; when the rule bars members too, he is told of, until the rule is as it was. */
    @Test
    void tellsOfWhatARuleBringsUpUntilTheRuleIsWithdrawn() {
        watch.look();
        var clerk = world.clerk();
        var drafted = clerk.ask(
                        "mutation($input: DraftRuleInput!) { draftRule(input: $input) { version { id } problems { message } } }",
                        Map.of(
                                "input",
                                Map.of(
                                        "rule", "AV-09",
                                        "from", "2029-12-01",
                                        "terms", Map.of("parameters", List.of(Map.of("name", "years", "value", "20"))),
                                        "reason", "扩大回溯")))
                .data("/draftRule/version/id")
                .asString();
        world.post(other, world.commission(), "2015-01-01", false);
        office.cypher(
                "MATCH (:Person {id: $id})-[held:HELD_POST]->() SET held.to = date('2016-01-01')", Map.of("id", other));
        try {
            watch.look();
            assertThat(arisen(clerk)).isEmpty();
            var groupHead = office.bearer(office.token(Role.GROUP_HEAD));
            var adopted = groupHead.ask(
                    "mutation($input: AdoptRuleInput!) { adoptRule(input: $input) { problems { message } } }",
                    Map.of("input", Map.of("version", drafted, "document", "巡察办〔2029〕7号", "approver", "省委巡视办")));
            assertThat(adopted.data("/adoptRule/problems").size())
                    .as(adopted.body())
                    .isZero();

            watch.look();
            watch.look();

            assertThat(arisen(clerk)).singleElement().satisfies(each -> {
                assertThat(each.at("/verdict/candidate/id").asString()).isEqualTo(other);
                assertThat(each.at("/verdict/findings/0/rule/id").asString()).isEqualTo("AV-09");
                assertThat(each.path("endedAt").isNull()).isTrue();
            });
            groupHead.ask(
                    "mutation($input: WithdrawRuleInput!) { withdrawRule(input: $input) { problems { message } } }",
                    Map.of("input", Map.of("version", drafted, "reason", "恢复原规定")));
            watch.look();
            assertThat(arisen(clerk))
                    .singleElement()
                    .satisfies(
                            each -> assertThat(each.path("ending").asString()).isEqualTo("CEASED"));
        } finally {
            office.cypher("MATCH (version:RuleVersion) DELETE version");
        }
    }

    @Test
    void tellsOfARecusalUntilItIsTakenBack() {
        var free = world.member("free", false);
        var order = Map.<String, Object>of(
                "cadre",
                member,
                "from",
                world.bureau(),
                "ground",
                "OTHER",
                "granted",
                true,
                "reason",
                "另有原因",
                "heard",
                "无异议");
        var inspection = office.cypher(
                        "MATCH (:Round {id: $id})-[:DISPATCHED_BY]->(it:Organization) RETURN it.id AS id",
                        Map.of("id", round))
                .getFirst()
                .get("id")
                .asString();
        var head = office.bearer(office.token(Role.OFFICE_HEAD, Scope.of(ScopeKind.OFFICE, inspection), null));
        var decided = head.ask(DECIDE, Map.of("input", order));
        assertThat(decided.data("/decideRecusal/problems").size())
                .as(decided.body())
                .isZero();
        var id = decided.data("/decideRecusal/recusal/id").asString();
        watch.look();

        var arisen = of(arisen(world.clerk()), member);
        assertThat(arisen).singleElement().satisfies(each -> {
            assertThat(each.at("/verdict/outcome").asString()).isEqualTo("BLOCKED");
            assertThat(each.at("/verdict/findings").toString()).contains("RC-01");
            assertThat(each.path("endedAt").isNull()).isTrue();
        });
        assertThat(ids(arisen.getFirst().path("replacements"))).containsExactly(free);

        head.ask(
                "mutation($id: ID!) { undoRecusal(recusal: $id, reason: \"情况有变\") { recusal { id } } }",
                Map.of("id", id));
        watch.look();

        assertThat(of(arisen(world.clerk()), member))
                .allSatisfy(each -> assertThat(each.path("ending").asString()).isEqualTo("CEASED"));
    }

    @Test
    void endsWhatIsFoundNoMoreAndWhoseHolderLeft() {
        var free = world.member("free", false);
        learn(member, world.bureau());
        learn(other, world.commission());
        watch.look();
        assertThat(arisen(world.clerk())).hasSizeGreaterThanOrEqualTo(2);

        office.cypher(
                "MATCH (:Person {id: $id})-[held:HELD_POST]->() SET held.struckAt = datetime()", Map.of("id", other));
        var team = of(arisen(world.clerk()), member).getFirst();
        assertThat(team.at("/team/number").asInt()).isEqualTo(1);
        var teamId = office.cypher(
                        "MATCH (:Person {id: $id})-[:SERVES_ON]->(team:Team) RETURN team.id AS id",
                        Map.of("id", member))
                .getFirst()
                .get("id")
                .asString();
        var input = Map.of("team", teamId, "expectedVersion", 2, "out", member, "in", free, "reason", "任命后出现回避情形");
        var replaced = world.head().ask(REPLACE, Map.of("input", input));
        assertThat(replaced.data("/replaceMember/problems").size())
                .as(replaced.body())
                .isZero();
        watch.look();

        var arisen = arisen(world.clerk());
        assertThat(of(arisen, member))
                .allSatisfy(each -> assertThat(each.path("ending").asString()).isEqualTo("LEFT"));
        assertThat(of(arisen, other))
                .allSatisfy(each -> assertThat(each.path("ending").asString()).isEqualTo("CEASED"));
        assertThat(arisen).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void isForThoseWhoStaff() {
        learn(leader, world.bureau());
        watch.look();

        assertThat(arisen(world.head())).isNotEmpty();
        // who sits there may ask about his own team, and still is not told before the office has decided
        var seated = office.bearer(office.token(Role.LEADER, Scope.office(), leader));
        var his = seated.ask("query($id: ID!) { round(id: $id) { name conflictsArisen { id } } }", Map.of("id", round));
        assertThat(his.data("/round/name").asString("")).as(his.body()).isNotEmpty();
        assertThat(his.data("/round/conflictsArisen").size()).isZero();
        for (var role : Set.of(Role.SUPERVISOR, Role.AUDITOR, Role.RECEIVER)) {
            assertThat(office.bearer(office.token(role))
                            .ask(ARISEN, Map.of("id", round))
                            .body())
                    .doesNotContain(leader);
        }
    }

    @Test
    void reachesWhoeverFollowsTheRound() {
        learn(leader, world.bureau());
        watch.look();
        var events = new ArrayList<JsonNode>();

        world.clerk().follow(FOLLOW, Map.of("id", round), event -> {
            events.add(event.at("/data/conflictArisen"));
            if (events.size() == 1) {
                learn(other, world.commission());
                watch.look();
            }
            if (events.stream()
                    .anyMatch(each -> each.at("/candidate/id").asString().equals(other))) {
                office.cypher("MATCH (round:Round {id: $id}) DETACH DELETE round", Map.of("id", round));
            }
        });

        assertThat(events)
                .extracting(event -> event.at("/candidate/id").asString())
                .containsExactly(leader, other);
        assertThat(events)
                .allSatisfy(each -> assertThat(each.path("outcome").asString()).isEqualTo("BLOCKED"));
    }

    /** What the cross-check says now and did not say when the seats were taken, asked over HTTP. */
    @Test
    void standsAtWhatAFullCheckSaysAfterRandomChanges() {
        var random = new Random(20261123);
        var people = List.of(leader, member, other);
        var units = List.of(world.bureau(), world.commission(), world.unit("elsewhere"));
        var stood = 0;
        for (int i = 1; i <= CHANGES; i++) {
            if (random.nextInt(3) == 0) {
                forgetSomething(random, people);
            } else {
                learn(people.get(random.nextInt(3)), units.get(random.nextInt(3)));
            }
            if (random.nextBoolean()) {
                watch.look();
            }
            if (i % 10 == 0) {
                watch.look();
                var standing = arisen(world.clerk()).stream()
                        .filter(each -> each.path("endedAt").isNull())
                        .toList();
                assertThat(people(standing)).as("after " + i + " changes").isEqualTo(inConflict());
                stood += standing.size();
            }
        }
        assertThat(stood).isPositive();
    }

    /** Those of whom a check of seat and role finds something that a check as of the appointment does not. */
    private Set<String> inConflict() {
        var found = new TreeSet<String>();
        var at = office.cypher("""
                MATCH (person:Person)-[serves:SERVES_ON]->(team:Team)-[:IN_ROUND]->(:Round {id: $id}), (team)-[:INSPECTS]->(unit)
                WHERE serves.struckAt IS NULL
                RETURN person.id AS person, serves.role AS role, unit.id AS unit, toString(serves.recordedAt) AS at
                """, Map.of("id", round));
        for (var seat : at) {
            var ask = Map.<String, Object>of(
                    "candidates", List.of(seat.get("person").asString()),
                    "targets", List.of(seat.get("unit").asString()),
                    "role", seat.get("role").asString(),
                    "round", round);
            var then = new java.util.HashMap<>(ask);
            then.put("knownAt", seat.get("at").asString());
            if (weight(ask) > weight(then)) {
                found.add(seat.get("person").asString());
            }
        }
        return found;
    }

    private long weight(Map<String, Object> ask) {
        return world.clerk()
                .ask(CHECK, Map.of("input", ask))
                .data("/crossCheck/verdicts/nodes")
                .valueStream()
                .flatMap(each -> each.path("findings").valueStream())
                .filter(finding -> !finding.path("severity").asString().equals("ADVISORY"))
                .count();
    }

    /** A post that he has held since before the round, and of which the graph learns now. */
    private void learn(String person, String unit) {
        office.cypher("""
                MATCH (person:Person {id: $person}), (unit:Organization {id: $unit})
                CREATE (person)-[:HELD_POST {id: randomUUID(), title: '科员', leading: false, from: date('2030-02-01'),
                  recordedAt: datetime()}]->(unit)
                """, Map.of("person", person, "unit", unit));
    }

    private void forgetSomething(Random random, List<String> people) {
        office.cypher("""
                MATCH (:Person {id: $person})-[held:HELD_POST]->(:Organization)
                WHERE held.struckAt IS NULL AND held.from = date('2030-02-01')
                SET held.struckAt = datetime()
                """, Map.of("person", people.get(random.nextInt(people.size()))));
    }

    private List<JsonNode> arisen(Caller caller) {
        var answer = caller.ask(ARISEN, Map.of("id", round));
        assertThat(answer.json().has("errors")).as(answer.body()).isFalse();
        return answer.data("/round/conflictsArisen").valueStream().toList();
    }

    private static List<JsonNode> of(List<JsonNode> arisen, String person) {
        return arisen.stream()
                .filter(each -> each.at("/verdict/candidate/id").asString().equals(person))
                .toList();
    }

    private static Set<String> people(List<JsonNode> arisen) {
        var people = new TreeSet<String>();
        arisen.forEach(each -> people.add(each.at("/verdict/candidate/id").asString()));
        return people;
    }

    private static Stream<String> ids(JsonNode nodes) {
        return nodes.valueStream().map(node -> node.path("id").asString());
    }
}
