package org.jingwei.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jingwei.Office;
import org.jingwei.OfficeTest;
import org.jingwei.access.Accounts;
import org.jingwei.access.Role;
import org.jingwei.access.Scope;
import org.jingwei.access.Viewers;
import org.jingwei.engine.EngineProperties;
import org.jingwei.graph.Graph;
import org.jingwei.process.Child;
import org.jingwei.process.Figures;
import org.jingwei.round.Rounds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The solver's process is killed, or cannot run at all: the search ends with an answer or a reason, and nobody is appointed. */
@OfficeTest
class SolverDeathTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int LATEST_MILLIS = 1_500;
    private static final Duration LOOK = Duration.ofMillis(20);

    @Autowired
    private Lotteries lotteries;

    @Autowired
    private Office office;

    private AssemblyWorld world;
    private JsonNode round;

    @BeforeEach
    void plan() {
        world = new AssemblyWorld(office);
        round = world.planForFour();
    }

    @Test
    void endsWithAnAnswerOrAReasonWhenKilledThreeTimes() {
        kill(3, 1);
    }

    @Tag("proof")
    @Test
    void endsWithAnAnswerOrAReasonWhenKilledTwentyTimes() {
        kill(20, 2);
    }

    /** The successor dies as well. */
    @Test
    void saysThatTheSolverBrokeOffTwice() {
        JsonNode search;
        try (var killers = Executors.newVirtualThreadPerTaskExecutor()) {
            var over = new AtomicBoolean();
            killers.submit(() -> {
                while (!over.get()) {
                    solvers().forEach(ProcessHandle::destroyForcibly);
                    Child.pause(LOOK);
                }
            });
            try {
                search = world.ended(world.assemble(round));
            } finally {
                over.set(true);
            }
        }

        assertThat(search.path("state").asString()).as(search.toString()).isEqualTo("FAILED");
        assertThat(search.path("failure").asString()).isEqualTo("求解程序两次中断，没有得出结果，请再试一次。");
        nobodyIsAppointed();
    }

    @Test
    void findsTeamsWhereTheSolverCannotRunAndSaysSo(
            @TempDir Path home,
            @Autowired Accounts accounts,
            @Autowired Viewers viewers,
            @Autowired Graph graph,
            @Autowired Rounds rounds,
            @Autowired Staff staff,
            @Autowired Verifier verifier,
            @Autowired Records records)
            throws IOException {
        var natives = new Natives(new EngineProperties(home, ZoneId.of("Asia/Shanghai"), null));
        Files.createDirectories(natives.place().getParent());
        Files.writeString(natives.place(), "no library of this machine");
        var account = office.account(null);
        accounts.grant(account, Role.CLERK, Scope.office());
        var viewer = viewers.findByAccount(account, List.of(), new org.jingwei.access.Request(null, null))
                .orElseThrow();
        var planned = rounds.find(round.path("id").asString(), viewer).orElseThrow();
        var request = Request.byHand(planned.id());
        var id = graph.change(change -> records.begin(change, request, account));

        new Search(staff, new Solver(natives), verifier, records, new Remedies(staff), lotteries)
                .run(id, planned, request, viewer);

        var search = world.ended(id);
        assertThat(search.path("state").asString()).as(search.toString()).isEqualTo("DONE");
        assertThat(search.at("/proposal/fallback").asBoolean()).isTrue();
        assertThat(search.at("/proposal/bound").asDouble())
                .isGreaterThanOrEqualTo(search.at("/proposal/objective").asDouble());
    }

    /** Whoever has said nothing for half a minute is taken for lost: a step that takes long must not fall silent. */
    @Test
    void saysThatItLivesHoweverLongAStepTakes(
            @Autowired Accounts accounts,
            @Autowired Viewers viewers,
            @Autowired Graph graph,
            @Autowired Rounds rounds,
            @Autowired Staff staff,
            @Autowired Verifier verifier,
            @Autowired Records records,
            @Autowired Natives natives) {
        var account = office.account(null);
        accounts.grant(account, Role.CLERK, Scope.office());
        var viewer = viewers.findByAccount(account, List.of(), new org.jingwei.access.Request(null, null))
                .orElseThrow();
        var planned = rounds.find(round.path("id").asString(), viewer).orElseThrow();
        var request = Request.byHand(planned.id());
        var id = graph.change(change -> records.begin(change, request, account));
        var beats = new HashSet<Object>();
        var slow = new Solver(natives) {
            @Override
            Attempt start(Asked asked) throws IOException {
                for (int i = 0; i < 20; i++) {
                    Child.pause(Duration.ofMillis(100));
                    beats.add(office.cypher("MATCH (a:Assembly {id: '%s'}) RETURN a.beatAt AS at".formatted(id))
                            .getFirst()
                            .get("at")
                            .asZonedDateTime());
                }
                return super.start(asked);
            }
        };

        new Search(staff, slow, verifier, records, new Remedies(staff), lotteries).run(id, planned, request, viewer);

        assertThat(beats).as("two seconds before the solver begins").hasSizeGreaterThan(2);
        assertThat(world.ended(id).path("state").asString()).isEqualTo("DONE");
    }

    /** At a moment by lot, and every second time the successor as well; meanwhile somebody asks something else. */
    private void kill(int times, long seed) {
        var random = new Random(seed);
        var ends = new TreeMap<String, Integer>();
        var kills = 0;
        var asked = 0;
        var slowest = Duration.ZERO;
        for (int i = 0; i < times; i++) {
            var over = new AtomicBoolean();
            var waits = random.ints(1 + i % 2, 0, LATEST_MILLIS).boxed().toList();
            var id = world.assemble(round);
            var killer = new CompletableFuture<Integer>();
            Thread.ofVirtual()
                    .start(() -> killer.complete(waits.stream()
                            .mapToInt(wait -> strike(Duration.ofMillis(wait), over))
                            .sum()));
            JsonNode search;
            do {
                var start = System.nanoTime();
                assertThat(world.clerk()
                                .ask("{ rounds(first: 5) { nodes { id name } } }")
                                .status())
                        .isEqualTo(200);
                var took = Figures.since(start);
                slowest = took.compareTo(slowest) > 0 ? took : slowest;
                asked++;
                search = world.look(id);
            } while (!search.path("stage").asString().equals("FINISHED"));
            over.set(true);
            kills += killer.join();
            ends.merge(ended(search), 1, Integer::sum);
            nobodyIsAppointed();
            await().atMost(PATIENCE).until(() -> solvers().findAny().isEmpty());
        }
        Figures.note("%d searches, %d solvers killed: %s; %d queries meanwhile, the slowest in %d ms"
                .formatted(times, kills, ends, asked, slowest.toMillis()));
        assertThat(kills).isPositive();
    }

    /** With whole teams, or with a reason and none. */
    private static String ended(JsonNode search) {
        var state = search.path("state").asString();
        assertThat(state).as(search.toString()).isIn("DONE", "FAILED");
        if (state.equals("DONE")) {
            assertThat(search.at("/proposal/teams")
                            .valueStream()
                            .mapToInt(team -> team.path("seats").size()))
                    .containsExactly(2, 2);
        } else {
            assertThat(search.path("failure").asString()).isNotEmpty();
            assertThat(search.path("proposal").isNull()).isTrue();
        }
        return state;
    }

    private void nobodyIsAppointed() {
        var seats = office.cypher("""
                MATCH (round:Round {id: $id})
                RETURN round.version AS version, COUNT { (round)<-[:IN_ROUND]-(:Team)<-[:SERVES_ON]-() } AS seats
                """, Map.of("id", round.path("id").asString()));
        assertThat(seats.getFirst().get("seats").asInt()).isZero();
        assertThat(seats.getFirst().get("version").asInt()).isEqualTo(1);
    }

    /** Kills the solver that is there, or the next one, after that time; 0 where the search was over before. */
    private static int strike(Duration wait, AtomicBoolean over) {
        while (!over.get()) {
            var solver = solvers().findFirst();
            if (solver.isPresent()) {
                Child.pause(wait);
                return solver.get().destroyForcibly() ? 1 : 0;
            }
            Child.pause(LOOK);
        }
        return 0;
    }

    private static Stream<ProcessHandle> solvers() {
        return ProcessHandle.current()
                .children()
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains(SolverProcess.class.getName()))
                        .isPresent());
    }
}
