package org.jingwei.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jingwei.Caller;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.Picture;
import org.jingwei.access.Accounts;
import org.jingwei.access.Request;
import org.jingwei.access.Role;
import org.jingwei.access.Scope;
import org.jingwei.access.Viewer;
import org.jingwei.access.Viewers;
import org.jingwei.graph.AlteredGraph;
import org.jingwei.graph.Graph;
import org.jingwei.shared.AsOf;
import org.jingwei.shared.TeamRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A pool of sixty, a round of ten teams with two targets each, a round of one team, four bodies of no team. */
@OfficeTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProbeBudgetHttpTests {

    private static final int PEOPLE = 60;
    private static final int TEAMS = 10;
    private static final int SEATS = 6;
    private static final String CHECK = """
            query($input: CrossCheckInput!) { crossCheck(input: $input) { counts { outcome pairs } certificate { hash document }
              verdicts(outcomes: [BLOCKED, NEEDS_REVIEW, UNKNOWN, CLEAR]) { nodes { candidate { id } target { id } outcome } } } }""";
    private static final String ALERTS = """
            query($first: Int!, $after: String) { probeAlerts(first: $first, after: $after) {
              nodes { id account name on figure cadres teams raisedAt } pageInfo { hasNextPage endCursor } } }""";
    private static final String ANSWER = """
            mutation($input: AnswerFindingInput!) { answerFinding(input: $input) { problems { code } } }""";

    @Autowired
    private Office office;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Viewers viewers;

    @Autowired
    private Graph graph;

    @Autowired
    private Checks checks;

    @Autowired
    private Probes probes;

    private final Picture picture = new Picture(picture());
    private Caller auditor;
    private String account;
    private Caller clerk;

    private static String picture() {
        var people = IntStream.range(0, PEOPLE).mapToObj(i -> "(person%d:Person:Cadre)".formatted(i));
        var teams = IntStream.range(0, TEAMS).mapToObj(i -> """
                        (round)-[:INSPECTS]->(body%1$d:Organization {kind: 'PUBLIC_INSTITUTION', level: 'CITY'})<-[:INSPECTS]-(team%1$d:Team {number: %1$d})-[:IN_ROUND]->(round),
                        (team%1$d)-[:INSPECTS]->(second%1$d:Organization {kind: 'PUBLIC_INSTITUTION', level: 'CITY'})""".formatted(i));
        var alone = IntStream.range(0, 4)
                .mapToObj(i -> "(alone%d:Organization {kind: 'PUBLIC_INSTITUTION', level: 'CITY'})".formatted(i));
        var rounds = Stream.of(
                "(round:Round {status: 'STAFFING', kinds: ['REGULAR'], from: 2026-03-01, to: 2026-06-01})",
                "(small:Round {status: 'STAFFING', kinds: ['REGULAR'], from: 2026-03-01, to: 2026-06-01})",
                "(lonely:Team {number: 1})-[:IN_ROUND]->(small)-[:INSPECTS]->(only:Organization {kind: 'PUBLIC_INSTITUTION', level: 'CITY'})<-[:INSPECTS]-(lonely)");
        return Stream.of(rounds, people, teams, alone)
                .flatMap(each -> each)
                .collect(Collectors.joining(", "))
                .replace("\n", " ");
    }

    @BeforeAll
    void draw() {
        graph.change(picture::draw);
        auditor = office.bearer(office.token(Role.AUDITOR));
    }

    @AfterAll
    void forget() {
        var ids = Stream.of("Person", "Organization", "Team", "Round")
                .flatMap(label -> picture.of(label).stream())
                .toList();
        office.cypher("MATCH (n) WHERE n.id IN $ids DETACH DELETE n", Map.of("ids", ids));
        office.cypher("MATCH (n:Probe) DELETE n");
    }

    @BeforeEach
    void open() {
        account = office.account(null);
        accounts.grant(account, Role.CLERK, Scope.office());
        clerk = office.bearer(accounts.issueToken(account, null));
    }

    private List<String> people(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> picture.id("person" + i)).toList();
    }

    private List<String> targets(int team) {
        return List.of(picture.id("body" + team), picture.id("second" + team));
    }

    private List<String> allTargets() {
        return IntStream.range(0, TEAMS)
                .boxed()
                .flatMap(team -> targets(team).stream())
                .toList();
    }

    private Map<String, Object> input(List<String> candidates, List<String> targets, @Nullable String round) {
        var input = new HashMap<String, Object>(
                Map.of("candidates", candidates, "targets", targets, "knownAt", "2026-03-01T00:00:00Z"));
        if (round != null) {
            input.put("round", picture.id(round));
        }
        return input;
    }

    private Caller.Answer check(Caller caller, List<String> candidates, List<String> targets, @Nullable String round) {
        var answer = caller.ask(CHECK, Map.of("input", input(candidates, targets, round)));
        assertThat(answer.json().has("errors")).as(answer.body()).isFalse();
        return answer;
    }

    private void check(List<String> candidates, List<String> targets, @Nullable String round) {
        check(clerk, candidates, targets, round);
    }

    private List<JsonNode> alerts() {
        return auditor.ask(ALERTS, Map.of("first", 100))
                .data("/probeAlerts/nodes")
                .valueStream()
                .filter(alert -> alert.path("account").asString().equals(account))
                .toList();
    }

    private long counts() {
        return office.cypher(
                        "MATCH (n:Probe {account: $account}) RETURN count(n) AS counts", Map.of("account", account))
                .getFirst()
                .get("counts")
                .asLong();
    }

    @Test
    void alertsAtTheThirtyFirstCadreAgainstOneTeamAndOnce() {
        people(0, 30).forEach(person -> check(List.of(person), targets(0), "round"));
        assertThat(alerts()).isEmpty();

        check(people(30, 31), targets(0), "round");
        var alert = alerts();
        check(people(31, 32), targets(0).subList(0, 1), "round");

        assertThat(alert).singleElement().satisfies(one -> {
            assertThat(one.path("figure").asString()).isEqualTo("CADRES");
            assertThat(one.path("cadres").asInt()).isEqualTo(31);
            assertThat(one.path("name").asString()).isEqualTo("Li");
            assertThat(one.path("on").asString()).isEqualTo(viewer().now().on().toString());
            assertThat(one.path("teams").values())
                    .extracting(JsonNode::asString)
                    .containsExactly(picture.id("team0"));
        });
        assertThat(alerts()).singleElement().satisfies(later -> {
            assertThat(later.path("cadres").asInt()).isEqualTo(32);
            assertThat(later.path("id")).isEqualTo(alert.getFirst().path("id"));
            assertThat(later.path("raisedAt")).isEqualTo(alert.getFirst().path("raisedAt"));
        });
    }

    @Test
    void countsEachOnceWhereQuestionsComeAtTheSameMoment() {
        people(0, 31).parallelStream().forEach(person -> check(List.of(person), targets(0), "round"));

        assertThat(alerts())
                .singleElement()
                .satisfies(alert -> assertThat(alert.path("cadres").asInt()).isEqualTo(31));
    }

    @Test
    void alertsAtTheFourthTeamForOneCadre() {
        IntStream.range(0, 3).forEach(team -> check(people(0, 1), targets(team), "round"));
        assertThat(alerts()).isEmpty();

        check(people(0, 1), targets(3), "round");

        assertThat(alerts()).singleElement().satisfies(alert -> {
            assertThat(alert.path("figure").asString()).isEqualTo("TEAMS");
            assertThat(alert.path("cadres").asInt()).isEqualTo(1);
            assertThat(alert.path("teams").values())
                    .extracting(JsonNode::asString)
                    .containsExactlyInAnyOrder(
                            picture.id("team0"), picture.id("team1"), picture.id("team2"), picture.id("team3"));
        });
    }

    @Test
    void knowsTheTeamOfATargetWhereNoRoundIsNamed() {
        IntStream.range(0, 3).forEach(team -> check(people(0, 1), targets(team), "round"));
        IntStream.range(0, 3).forEach(team -> check(people(0, 1), targets(team).subList(0, 1), null));
        assertThat(alerts()).isEmpty();

        check(people(0, 1), List.of(picture.id("alone0")), null);

        assertThat(alerts())
                .singleElement()
                .satisfies(alert -> assertThat(alert.path("teams").values())
                        .extracting(JsonNode::asString)
                        .contains(picture.id("alone0"), picture.id("team2")));
    }

    @Test
    void alertsAtOnceWhereOneCadreIsAskedAboutAgainstEverything() {
        check(people(0, 1), allTargets(), "round");

        assertThat(alerts())
                .singleElement()
                .satisfies(alert -> assertThat(alert.path("teams")).hasSize(TEAMS));
    }

    @Test
    void takesAPoolAndARoundForOneQuestion() {
        check(people(0, PEOPLE), allTargets(), "round");
        check(people(0, PEOPLE), allTargets(), null);
        check(people(0, PEOPLE), List.of(picture.id("only")), "small");

        assertThat(alerts()).isEmpty();
        assertThat(counts()).isZero();
    }

    @Test
    void alertsWhereAPoolIsAskedAboutAgainstOneTeamOfSeveral() {
        check(people(0, PEOPLE), targets(0), "round");

        assertThat(alerts())
                .singleElement()
                .satisfies(alert -> assertThat(alert.path("cadres").asInt()).isEqualTo(PEOPLE));
        assertThat(counts()).isOne();
    }

    /** As the board asks: whoever is placed, and beside him those who sit there; each was tried on another team before. */
    @Test
    void saysNothingOfTenTeamsThatAreStaffedByHand() {
        for (int team = 0; team < TEAMS; team++) {
            for (int seat = 1; seat <= SEATS; seat++) {
                var sitting = people(team * SEATS, team * SEATS + seat);
                check(sitting.subList(seat - 1, seat), targets((team + 1) % TEAMS), "round");
                check(sitting, targets(team), "round");
            }
        }

        assertThat(alerts()).isEmpty();
        assertThat(counts()).isEqualTo(PEOPLE + TEAMS);
    }

    @Test
    void saysNothingOfOnePairThatIsAskedAboutAHundredTimes() {
        for (int i = 0; i < 100; i++) {
            check(people(0, 1), targets(0), "round");
        }

        assertThat(alerts()).isEmpty();
        assertThat(counts()).isEqualTo(2);
    }

    @Test
    void takesTwoRecordsOfOneHumanForOne() {
        var other = UUID.randomUUID().toString();
        office.cypher(
                "MATCH (person:Person {id: $person}) CREATE (person)-[:SAME_AS {id: randomUUID(), recordedAt: datetime('2020-01-01T00:00Z')}]->(:Person:Cadre {id: $other, name: 'other', createdAt: datetime()})",
                Map.of("person", picture.id("person0"), "other", other));
        try {
            people(0, 30).forEach(person -> check(List.of(person), targets(0), "round"));
            check(List.of(other), targets(0), "round");

            assertThat(alerts()).isEmpty();
        } finally {
            office.cypher("MATCH (other:Person {id: $other}) DETACH DELETE other", Map.of("other", other));
        }
    }

    @Test
    void startsAnewOnTheNextDay() {
        people(0, 20).forEach(person -> check(List.of(person), targets(0), "round"));
        var tomorrow = tomorrow(viewer());

        people(20, 40).forEach(person -> ask(person, tomorrow));
        assertThat(days("Probe")).containsExactly(tomorrow.now().on().toString());
        assertThat(days("ProbeAlert")).isEmpty();

        people(0, 11).forEach(person -> ask(person, tomorrow));
        assertThat(days("ProbeAlert")).containsExactly(tomorrow.now().on().toString());
    }

    @Test
    void keepsAnAlertWhenItsDayIsOver() {
        check(people(0, PEOPLE), targets(0), "round");

        ask(picture.id("person0"), tomorrow(viewer()));

        assertThat(alerts()).hasSize(1);
    }

    private void ask(String person, Viewer viewer) {
        probes.count(checks.check(input(person), viewer).check(), viewer);
    }

    private CrossCheckInput input(String person) {
        return new CrossCheckInput(
                List.of(person), targets(0), TeamRole.MEMBER, picture.id("round"), null, null, null, false, null);
    }

    private List<String> days(String label) {
        return office
                .cypher(
                        "MATCH (n:$(label) {account: $account}) RETURN DISTINCT toString(n.on) AS day ORDER BY day"
                                .replace("$(label)", label),
                        Map.of("account", account))
                .stream()
                .map(row -> row.get("day").asString())
                .toList();
    }

    private Viewer viewer() {
        return viewers.findByAccount(account, List.of(), new Request(null, null))
                .orElseThrow();
    }

    private static Viewer tomorrow(Viewer today) {
        return new Viewer(
                today.id(),
                today.name(),
                today.locale(),
                today.language(),
                today.person(),
                today.held(),
                today.persons(),
                today.kin(),
                today.teams(),
                today.recused(),
                new AsOf(today.now().on().plusDays(1), today.now().knownAt().plus(Duration.ofDays(1))),
                today.policy(),
                new Request(null, null));
    }

    @Test
    void tellsTheAuditorAlone() {
        var others = new ArrayList<Caller>(List.of(clerk));
        for (var role : Role.values()) {
            if (role != Role.AUDITOR) {
                others.add(office.bearer(office.token(role)));
            }
        }
        var first = Map.of("first", 100);
        var before =
                others.stream().map(caller -> caller.ask(ALERTS, first).body()).toList();

        check(people(0, PEOPLE), targets(0), "round");

        assertThat(alerts()).hasSize(1);
        assertThat(others)
                .extracting(caller -> caller.ask(ALERTS, first).body())
                .isEqualTo(before)
                .containsOnly(before.getFirst());
        assertThat(before.getFirst()).contains("\"nodes\":[]");
    }

    @Test
    void answersTheSameBytesWhetherThereIsAnAlertOrNot() {
        var question = people(30, 31);
        var before = check(clerk, question, targets(0), "round").body();
        people(0, 30).forEach(person -> check(List.of(person), targets(0), "round"));
        assertThat(alerts()).hasSize(1);

        assertThat(check(clerk, question, targets(0), "round").body()).isEqualTo(before);
    }

    @Test
    void namesNoCadreAndNothingThatWasFound() {
        check(people(0, PEOPLE), targets(0), "round");
        check(people(0, 1), allTargets(), "round");

        var body = auditor.ask(ALERTS, Map.of("first", 100)).body();

        assertThat(alerts()).hasSize(2);
        assertThat(people(0, PEOPLE)).noneMatch(body::contains);
    }

    @Test
    void pagesFromTheNewestOn() {
        check(people(0, 1), allTargets(), "round");
        check(people(1, 2), allTargets(), "round");
        check(people(0, PEOPLE), targets(0), "round");

        var seen = new ArrayList<String>();
        var variables = new HashMap<String, Object>(Map.of("first", 1));
        for (int i = 0; i < 3; i++) {
            var page = auditor.ask(ALERTS, variables).data("/probeAlerts");
            seen.add(page.at("/nodes/0/id").asString());
            variables.put("after", page.at("/pageInfo/endCursor").asString());
        }

        assertThat(seen).doesNotHaveDuplicates();
        assertThat(alerts()).extracting(alert -> alert.path("id").asString()).isEqualTo(seen);
        assertThat(alerts().getFirst().path("figure").asString()).isEqualTo("CADRES");
        assertThat(auditor.ask(ALERTS, Map.of("first", 1, "after", "nonsense")).code())
                .isEqualTo("bad-variable");
    }

    @Test
    void countsNoFindingThatIsLookedUpToBeAnswered() {
        var finding = Map.of(
                "id",
                UUID.randomUUID().toString(),
                "candidate",
                picture.id("person0"),
                "target",
                picture.id("body0"),
                "role",
                "MEMBER",
                "round",
                picture.id("round"));

        var answer = clerk.with("Idempotency-Key", UUID.randomUUID().toString())
                .ask(ANSWER, Map.of("input", Map.of("finding", finding, "verdict", "CONFIRMED", "reason", "已核实")));

        assertThat(answer.data("/answerFinding/problems/0/code").asString())
                .as(answer.body())
                .isEqualTo("not-found");
        assertThat(counts()).isZero();
    }

    @Test
    void refusesNothingWhereItCannotCount() {
        var broken = new Probes(
                AlteredGraph.of("conflict/teams-of-targets", "target AS target,", "target + (1 / 0) AS target,"));
        var check = checks.check(input(picture.id("person0")), viewer()).check();

        assertThatCode(() -> broken.count(check, viewer())).doesNotThrowAnyException();
        assertThat(counts()).isZero();
    }
}
