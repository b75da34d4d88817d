package org.jingwei.clue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.graph.Graph;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Sixty random walks over HTTP, each try held against the independent reading. */
@OfficeTest
class StepWalkHttpTests {

    private static final int WALKS = 60;
    private static final int TRIES = 16;
    private static final String TAKE =
            "mutation($input: TakeStepInput!) { takeStep(input: $input) { problems { code } } }";
    private static final Map<String, LedgerOracle.Who> PEOPLE = Map.of(
            "leader", who("zhao", "leader"),
            "member", who("li", "member"),
            "member-2", who("zhou", "member"),
            "keeper", who("keeper", "keeper"),
            "gatekeeper", who("gatekeeper", "gatekeeper"),
            "head", who("head", "head"),
            "group", who("group", "group"),
            "receiver", who("receiver", "receiver"),
            "stranger", who("wu", "nobody"),
            "supervisor", who("supervisor", "nobody"));

    @Autowired
    Office office;

    @Autowired
    Graph graph;

    private final StepTable table = StepTable.shipped();
    private final Random random = new Random(20_261_122L);
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private static LedgerOracle.Who who(String human, String hand) {
        return new LedgerOracle.Who(human, Set.of(hand));
    }

    @Test
    void acceptsWhatIsPermittedAndNothingElse() {
        var world = new ClueWorld(office, graph);
        var accepted = 0;
        for (int walk = 0; walk < WALKS; walk++) {
            var clue = world.recorded();
            var oracle = new LedgerOracle(today.minusDays(40), "li", Set.of("wang"));
            var version = 1;
            for (int i = 0; i < TRIES; i++) {
                var name = List.copyOf(new java.util.TreeSet<>(PEOPLE.keySet())).get(random.nextInt(PEOPLE.size()));
                var attempt = attempt(oracle, version);
                var whose = random.nextInt(4) == 0 ? name : proper(attempt, oracle, name);
                var permitted = oracle.permits(attempt, PEOPLE.get(whose), today);
                var answer = world.caller(whose).ask(TAKE, Map.of("input", input(world, clue, attempt, version)));
                var problems = answer.data("/takeStep/problems");
                assertThat(problems.isArray() && problems.isEmpty())
                        .as("walk %d: %s by %s in %s: %s", walk, attempt, whose, oracle.state(), answer.body())
                        .isEqualTo(permitted);
                if (permitted) {
                    oracle.took(attempt, PEOPLE.get(whose));
                    version++;
                    accepted++;
                }
            }
            var seen = world.ask("head", clue).data("/clue");
            assertThat(seen.at("/state").asString()).isEqualTo(oracle.state());
            assertThat(seen.at("/version").asInt()).isEqualTo(version);
            assertThat(seen.at("/chain/whole").asBoolean()).isTrue();
        }
        assertThat(accepted).isGreaterThan(WALKS * 4);
    }

    /** Whose hand it would be, by the oracle; else whoever was drawn. */
    private String proper(Attempt attempt, LedgerOracle oracle, String drawn) {
        return PEOPLE.keySet().stream()
                .sorted()
                .filter(name -> oracle.permits(attempt, PEOPLE.get(name), today))
                .findFirst()
                .orElse(drawn);
    }

    private Attempt attempt(LedgerOracle oracle, int version) {
        var next = table.next(ClueState.valueOf(oracle.state()), oracle.last());
        var kinds = StepKind.values();
        var kind = next.isEmpty() || random.nextInt(6) == 0
                ? kinds[1 + random.nextInt(kinds.length - 1)]
                : next.get(random.nextInt(next.size())).kind();
        var document = table.row(kind).document();
        var paper = document == null || random.nextInt(15) == 0 ? null : new Paper(document, "文书", null);
        var on = today.minusDays(random.nextInt(15) == 0 ? -1 : Math.max(0, 39 - version));
        var measures = kind == StepKind.DECIDE
                ? List.of(new Measure(SanctionKind.PARTY_WARNING, "wang", null))
                : kind == StepKind.REMIND
                        ? List.of(new Measure(SanctionKind.TALK_REMINDER, "wang", null))
                        : List.<Measure>of();
        return new Attempt(
                kind,
                new Doer("", "", null, Set.of(), Set.of()),
                on,
                paper,
                null,
                kind == StepKind.DRAW_UP_TRANSFER ? "discipline" : null,
                null,
                kind == StepKind.CLOSE ? ClosingReason.MINOR : null,
                measures,
                kind == StepKind.TRIAGE ? List.of("li") : List.of());
    }

    private static Map<String, Object> input(ClueWorld world, String clue, Attempt attempt, int version) {
        var input = new HashMap<String, Object>();
        input.put("clue", clue);
        input.put("step", attempt.kind().name());
        input.put("on", attempt.on().toString());
        input.put("expectedVersion", version);
        if (attempt.document() != null) {
            input.put("document", Map.of("kind", attempt.document().kind().name(), "title", "文书"));
        }
        if (StepTable.shipped().row(attempt.kind()).behalf()) {
            input.put("onBehalfOf", world.id(ClueWorld.handler(attempt.kind())));
        }
        if (attempt.receiver() != null) {
            input.put("receiver", world.id(attempt.receiver()));
        }
        if (attempt.closing() != null) {
            input.put("closing", attempt.closing().name());
        }
        input.put(
                "sanctions",
                attempt.sanctions().stream()
                        .map(each -> Map.of("kind", each.kind().name(), "on", world.id(each.on())))
                        .toList());
        input.put("readers", attempt.readers().stream().map(world::id).toList());
        return input;
    }
}
