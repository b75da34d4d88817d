package org.jingwei.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jingwei.Caller;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.clue.ClueWorld;
import org.jingwei.graph.Graph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Twin worlds that differ in clues alone: the cross-check and the certificate of a round are the same in every byte. */
@OfficeTest
class ClueTwinTests {

    private static final String CHECK = """
            query($input: CrossCheckInput!) { crossCheck(input: $input) {
              counts { outcome pairs } rulesRun { rule { id } state pairs hits reason }
              gaps { nodes { cadre { id } part pairs rules { id } } }
              colleagues { first { id } second { id } finding { id statement } }
              certificate { id hash signature document }
              verdicts(outcomes: [BLOCKED, NEEDS_REVIEW, UNKNOWN, CLEAR]) { nodes {
                candidate { id } outcome findings { id statement since learnedOn path { length } } } } } }
            """;
    private static final String ISSUE = """
            mutation($input: IssueCertificateInput!) { issueCertificate(input: $input) {
              certificate { id issuedAt document } problems { message } } }""";
    private static final List<String> PEOPLE = List.of("zhao", "li", "zhou", "wang", "qian", "sun");

    @Autowired
    private Office office;

    @Autowired
    private Graph graph;

    private ClueWorld world;

    @BeforeEach
    void draw() {
        world = new ClueWorld(office, graph);
        office.cypher("MATCH (second:Team {id: $id}) DETACH DELETE second", Map.of("id", world.id("second")));
        office.cypher("MATCH (:Person {id: $id})-[seat:SERVES_ON]->() DELETE seat", Map.of("id", world.id("ji")));
        office.cypher(
                "MATCH (:Person)-[serves:SERVES_ON]->(:Team {id: $id}) SET serves.answer = '已核实', serves.recordedAt = datetime()",
                Map.of("id", world.id("team")));
    }

    @AfterEach
    void forget() {
        office.cypher("MATCH (n:TwinWorld) DETACH DELETE n");
        office.cypher("MATCH (n:IssuedCertificate) DETACH DELETE n");
    }

    @Test
    void saysTheSameWithAnySetOfCluesAndWithNone() {
        var random = new Random(31);
        var knownAt = Instant.now().toString();
        for (var who : List.of("clerk", "head")) {
            office.cypher(
                    "MATCH (clue:Clue) WHERE clue.round = $round DETACH DELETE clue",
                    Map.of("round", world.id("round")));
            var caller = world.caller(who).with("Accept-Language", "zh-CN");
            var check = check(caller, knownAt);
            var certificate = certificate(caller, knownAt);
            for (int set = 0; set < 2; set++) {
                for (int i = 0; i < 8; i++) {
                    clue(random);
                }
                assertThat(world.recorded()).isNotEmpty();

                assertThat(check(caller, knownAt)).as(who).isEqualTo(check);
                assertThat(certificate(caller, knownAt)).as(who).isEqualTo(certificate);
            }
            assertThat(office.cypher("MATCH (clue:TwinWorld)-[:CONCERNS]->(:Person) RETURN clue"))
                    .hasSize(16);
        }
    }

    private String check(Caller caller, String knownAt) {
        var input = new HashMap<String, Object>(Map.of(
                "candidates",
                PEOPLE.stream()
                        .filter(name -> !name.equals("sun"))
                        .map(world::id)
                        .toList(),
                "targets",
                List.of(world.id("bureau")),
                "round",
                world.id("round"),
                "asOneTeam",
                true,
                "knownAt",
                knownAt));
        var answer = caller.ask(CHECK, Map.of("input", input));
        assertThat(answer.json().has("errors")).as(answer.body()).isFalse();
        return answer.body();
    }

    private String certificate(Caller caller, String knownAt) {
        var answer = caller.ask(ISSUE, Map.of("input", Map.of("round", world.id("round"), "knownAt", knownAt)));
        var certificate = answer.data("/issueCertificate/certificate");
        assertThat(certificate.isObject()).as(answer.body()).isTrue();
        return certificate
                .path("document")
                .asString()
                .replace(certificate.path("id").asString(), "id")
                .replaceFirst("\"issuedAt\":\"[^\"]*\"", "");
    }

    /** About somebody, handled, witnessed and put on file by somebody else, at any point of its life. */
    private void clue(Random random) {
        office.cypher(
                """
                MATCH (about:Person {id: $about}), (hand:Person {id: $hand}), (witness:Person {id: $witness})
                MATCH (bureau:Organization {id: $bureau}), (round:Round {id: $round})
                CREATE (clue:TwinWorld:Clue {id: randomUUID(), number: 'XS-' + $number, version: 1, state: $state,
                  receivedOn: date('2026-01-10'), source: 'LETTER', summary: '反映问题', round: $round, team: $team,
                  readers: [$reader], awaits: []})
                CREATE (clue)-[:CONCERNS {capacity: 'SUBJECT'}]->(about)
                CREATE (clue)-[:CONCERNS {capacity: 'ORGANIZATION'}]->(bureau)
                CREATE (clue)-[:IN_ROUND]->(round)
                CREATE (hand)-[:HANDLED {role: 'HANDLER', recordedAt: datetime('2026-01-12T00:00Z')}]->(clue)
                CREATE (witness)-[:WITNESS_IN {recordedAt: datetime('2026-01-12T00:00Z')}]->(clue)
                CREATE (:TwinWorld:Case {id: randomUUID(), number: 'LA-' + $number, openedOn: date('2026-01-20')})-[:OPENED_ON]->(clue)
                WITH clue, about MATCH (filed:Case)-[:OPENED_ON]->(clue) CREATE (filed)-[:AGAINST]->(about)
                """,
                Map.of(
                        "about", world.id(someone(random)),
                        "hand", world.id(someone(random)),
                        "witness", world.id(someone(random)),
                        "bureau", world.id("bureau"),
                        "round", world.id("round"),
                        "team", world.id("team"),
                        "reader", world.id("li"),
                        "number", String.valueOf(random.nextInt(1_000_000)),
                        "state", List.of("RECEIVED", "FILED", "EXECUTED").get(random.nextInt(3))));
    }

    private static String someone(Random random) {
        return PEOPLE.get(random.nextInt(PEOPLE.size()));
    }
}
