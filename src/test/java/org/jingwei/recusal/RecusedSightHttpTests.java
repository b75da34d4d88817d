package org.jingwei.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jingwei.Caller;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.access.Role;
import org.jingwei.access.ScopeKind;
import org.jingwei.clue.ClueWorld;
import org.jingwei.clue.StepKind;
import org.jingwei.graph.Graph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whoever stands recused from a clue, or from where it happened, is told neither of it nor of a transfer, a case or a
 * sanction, whichever road he asks on; 陈 handles it at the body that received it, 赵 leads the team that found it.
 */
@OfficeTest
class RecusedSightHttpTests {

    private static final String HANGING = "transfers { id } cases { id } sanctions { id }";
    private static final String ID = "query($id: ID!) ";
    private static final Map<String, String> BY_ID = Map.of(
            "clue", ID + "{ clue(id: $id) { " + HANGING + " } }",
            "node", ID + "{ node(id: $id) { id ... on Clue { " + HANGING + " } } }",
            "steps", ID + "{ clue(id: $id) { id steps { digest } receivers { id } witnesses { id } chain { whole } } }",
            "list", "{ clues(first: 100) { nodes { id " + HANGING + " } } }",
            "step",
                    "mutation($id: ID!) { takeStep(input: {clue: $id, step: TRY, expectedVersion: 0}) { clue { id "
                            + HANGING + " } problems { code } } }");
    private static final String WITNESS =
            "mutation($id: ID!, $person: ID!) { recordWitness(input: {clue: $id, person: $person}) { clue { id } problems { code } } }";
    private static final String WAY =
            "query($a: ID!, $b: ID!) { connections(from: $a, to: $b, first: 100) { shortest { steps { from { id } to { id } } } } }";
    private static final String LINKED =
            ID + "{ clue(id: $id) { linked(first: 100) { surprise clue { id " + HANGING + " } } } }";
    private static final String HAND_OF =
            "query($id: ID!, $member: ID!) { clue(id: $id) { id hands { name } handOf(member: $member, hand: TRY) { outcome } } }";

    @Autowired
    Office office;

    @Autowired
    Graph graph;

    private ClueWorld world;
    private RecusalDesk desk;
    private String clue;
    private String other;
    private String third;
    private Caller chen;

    @BeforeEach
    void aClueThatCameToItsEnd() {
        world = new ClueWorld(office, graph);
        desk = new RecusalDesk(office, world);
        clue = world.recorded();
        var version = world.handedOver(clue);
        for (var step : List.of(
                StepKind.ASSIGN,
                StepKind.PROPOSE_DISPOSITION,
                StepKind.VERIFY,
                StepKind.PROPOSE_FILING,
                StepKind.FILE,
                StepKind.INVESTIGATE,
                StepKind.TO_TRIAL,
                StepKind.TRY)) {
            version = world.took("receiver", clue, step, version, Map.of());
        }
        var warned = Map.of("sanctions", List.of(Map.of("kind", "PARTY_WARNING", "on", world.id("wang"))));
        version = world.took("receiver", clue, StepKind.DECIDE, version, warned);
        world.took("receiver", clue, StepKind.EXECUTE, version, Map.of());
        other = world.recorded();
        third = world.recorded();
        desk.handOver(other, "discipline");
        desk.handOver(third, "discipline");
        office.cypher(
                "MATCH (c:Clue {id: $id}) CREATE (apart:Clue {id: randomUUID()}) SET apart += c {.*, id: apart.id, number: randomUUID()}",
                Map.of("id", other));
        chen = desk.caller(Role.RECEIVER, ScopeKind.BODY, "discipline", "chen");
    }

    /** Every answer in which he may come upon it, by the road. */
    private Map<String, String> answers(Caller who) {
        var answers = new TreeMap<String, String>();
        BY_ID.forEach((road, document) -> answers.put(road, body(who, document, Map.of("id", clue))));
        answers.put("witness", body(who, WITNESS, Map.of("id", clue, "person", world.id("shen"))));
        answers.put("linked", body(who, LINKED, Map.of("id", other)));
        answers.put("links", body(who, LINKED, Map.of("id", clue)));
        answers.put("from", body(who, WAY, Map.of("a", clue, "b", world.id("bureau"))));
        answers.put("to", body(who, WAY, Map.of("a", world.id("bureau"), "b", clue)));
        answers.put("over", body(who, WAY, Map.of("a", other, "b", third)));
        answers.put("hands", body(who, HAND_OF, Map.of("id", clue, "member", world.id("shen"))));
        return answers;
    }

    private static String body(Caller who, String document, Map<String, ?> variables) {
        var answer = who.ask(document, variables);
        assertThat(answer.json().has("errors")).as(answer.body()).isFalse();
        return answer.body();
    }

    /** The roads on which he is told of it, or of what hangs on it. */
    private Set<String> telling(Caller who) {
        var secrets = secrets();
        var telling = new TreeSet<String>();
        answers(who).forEach((road, answer) -> {
            if (secrets.values().stream().anyMatch(answer::contains)
                    || (road.equals("links") && answer.contains(other))) {
                telling.add(road);
            }
        });
        return telling;
    }

    private Map<String, String> secrets() {
        var secrets = new HashMap<String, String>();
        office.cypher(
                        "MATCH (c:Clue {id: $id}) OPTIONAL MATCH (thing:Transfer|Case|Sanction)-[:OF|OPENED_ON]->(c) UNWIND [thing, c] AS each RETURN DISTINCT labels(each)[0] AS label, each.id AS id",
                        Map.of("id", clue))
                .forEach(row ->
                        secrets.put(row.get("label").asString(), row.get("id").asString()));
        assertThat(secrets).containsOnlyKeys("Clue", "Transfer", "Case", "Sanction");
        return secrets;
    }

    @ParameterizedTest
    @ValueSource(strings = {"clue", "city"})
    void tellsTheBodysHandlerNothing(String from) {
        var roads = answers(chen).keySet();
        assertThat(answers(chen).get("clue"))
                .contains(
                        secrets().get("Transfer"),
                        secrets().get("Case"),
                        secrets().get("Sanction"));
        assertThat(telling(chen)).isEqualTo(roads);
        var decider = from.equals("clue") ? desk.of("receiver") : desk.of("head");

        var ordered =
                RecusalDesk.id(desk.order(decider, "chen", from.equals("clue") ? clue : world.id(from), Map.of()));

        assertThat(telling(chen)).isEmpty();
        assertThat(telling(desk.of("receiver"))).isEqualTo(roads);
        assertThat(RecusalDesk.code(desk.request(chen, null, "from", clue))).isEqualTo("not-found");

        desk.undo(decider, ordered);
        assertThat(telling(chen)).isEqualTo(roads);
    }

    @Test
    void tellsTheTeamsLeaderNothing() {
        var leader = desk.of("leader");
        assertThat(answers(leader).get("clue"))
                .contains(secrets().get("Transfer"), secrets().get("Sanction"));
        var roads = telling(leader);
        assertThat(roads).contains("clue", "node", "list", "steps", "step", "linked", "from", "to", "over");

        RecusalDesk.id(desk.order(desk.of("group"), "zhao"));

        assertThat(telling(leader)).isEmpty();
    }

    /** How surprising a link is tells of how many clues he knows; the hidden one is none of them. */
    @Test
    void countsNoClueFromWhichHeStandsRecused() {
        assertThat(surprise()).isCloseTo(-Math.log(3 / 4.0) / Math.log(2), within(1e-9));

        desk.order(desk.of("receiver"), "chen", clue, Map.of());

        assertThat(surprise()).isCloseTo(-Math.log(2 / 3.0) / Math.log(2), within(1e-9));
    }

    /** Of the link to the third clue; he knows of four, one of which shares nothing. */
    private double surprise() {
        return chen.ask(LINKED, Map.of("id", other))
                .data("/clue/linked")
                .valueStream()
                .filter(link -> link.at("/clue/id").asString().equals(third))
                .findFirst()
                .orElseThrow()
                .at("/surprise")
                .asDouble();
    }
}
