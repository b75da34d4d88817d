package org.jingwei.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.engine.EngineProperties;
import org.jingwei.process.Figures;
import org.jingwei.shared.TeamRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How good the teams are that are found in the time of each size, and how sure that is; in the solver's own process. */
@Tag("bench")
class AssemblyBenchTests {

    private static final long SEED = 20_261_124;

    private final Solver solver = new Solver(
            new Natives(new EngineProperties(Path.of("target", "solver-home"), ZoneId.of("Asia/Shanghai"), null)));

    static Stream<DrawnRound> sizes() {
        var only = System.getProperty("bench.size", "");
        return Stream.of(DrawnRound.OFFICE, DrawnRound.CITY, DrawnRound.PROVINCE, DrawnRound.BEYOND)
                .filter(round -> only.isEmpty() || round.name().startsWith(only + " "));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void solvesWithFourTerms(DrawnRound round) throws Exception {
        measure(round, "four terms", DrawnRound.FOUR_TERMS);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void solvesWithAllTerms(DrawnRound round) throws Exception {
        measure(round, "all terms", Map.of());
    }

    /** One in twenty of the teams finds no leader, whoever leads which. */
    @ParameterizedTest
    @MethodSource("sizes")
    void saysWhyThereAreTooFewLeaders(DrawnRound round) throws Exception {
        var drawn = round.draw(SEED, Map.of());
        var teams = drawn.teams().size();
        var leaders = drawn.options().stream()
                .filter(option -> option.role() == TeamRole.LEADER)
                .map(Puzzle.Option::person)
                .distinct()
                .limit(teams - Math.ceilDiv(teams, 20))
                .collect(Collectors.toSet());
        var options = Options.of(drawn.options().stream()
                .filter(option -> option.role() != TeamRole.LEADER || leaders.contains(option.person()))
                .toList());
        var start = System.nanoTime();
        Word.Stuck stuck;
        String figures;
        try (var attempt = solver.start(ImpossibleTests.with(drawn, options, null))) {
            var sampler = new Sampler(attempt.pid());
            stuck = (Word.Stuck) attempt.await(_ -> {});
            figures = sampler.end();
        }
        var known = seconds(start);
        var wide = ImpossibleTests.with(
                drawn, options, new Puzzle.Spares(true, true, drawn.people().size()));
        try (var attempt = solver.start(wide)) {
            var ways = ((Word.Ways) attempt.await(_ -> {})).ways();
            Figures.note("impossible %s: core of %d in %.1f s, %s; ways out at a cost of %s after %.1f s"
                    .formatted(
                            round.name(),
                            stuck.core().size(),
                            known,
                            figures,
                            ways.stream().map(way -> way.cost(wide)).toList(),
                            seconds(start)));
            assertThat(ways).isNotEmpty();
        }
        assertThat(stuck.core())
                .hasSize(leaders.size() + 1)
                .allMatch(demand -> demand instanceof Demand.Seats seats && seats.role() == TeamRole.LEADER);
    }

    private void measure(DrawnRound round, String terms, Map<Term, Integer> weights) throws Exception {
        var puzzle = round.draw(SEED, weights);
        var start = System.nanoTime();
        var marks = new StringBuilder();
        try (var attempt = solver.start(puzzle)) {
            var sampler = new Sampler(attempt.pid());
            var word = attempt.await(
                    begins -> marks.append(" %s %.1f s".formatted(begins.stage(), seconds(start))),
                    found -> marks.append(" [%d at %.1f s]".formatted(worth(puzzle, found), seconds(start))));
            var figures = sampler.end();
            assertThat(word).isInstanceOf(Word.Found.class);
            var found = (Word.Found) word;
            var worth = worth(puzzle, found);
            Figures.note("assembly %s, %s: %,d options, worth %d, bound %.0f, gap %.3f %%, by %s, %.1f s wall, %s;%s"
                    .formatted(
                            round.name(),
                            terms,
                            puzzle.options().size(),
                            worth,
                            found.bound(),
                            100 * (found.bound() - worth) / Math.max(1, Math.abs(worth)),
                            found.by(),
                            seconds(start),
                            figures,
                            marks));
            assertThat(worth).isLessThanOrEqualTo((int) found.bound());
        }
    }

    private static int worth(Puzzle puzzle, Word.Found found) {
        return Scoring.of(puzzle, found.taken().stream().map(puzzle::option).toList())
                .total();
    }

    private static double seconds(long start) {
        return Figures.since(start).toMillis() / 1000.0;
    }

    /** The processor time and the most memory of another process, looked at until it ends. */
    private static final class Sampler {

        private final Thread thread;
        private volatile Duration cpu = Duration.ZERO;
        private volatile String memory = "";

        Sampler(long pid) {
            var process = ProcessHandle.of(pid).orElseThrow();
            thread = Thread.ofVirtual().start(() -> {
                while (process.isAlive()) {
                    process.info().totalCpuDuration().ifPresent(used -> cpu = used);
                    memory(pid);
                    org.jingwei.process.Child.pause(Duration.ofMillis(50));
                }
            });
        }

        private void memory(long pid) {
            try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
                lines.filter(line -> line.startsWith("VmHWM"))
                        .findFirst()
                        .ifPresent(line -> memory = line.replaceAll("\\D+", ""));
            } catch (IOException | java.io.UncheckedIOException e) {
                return; // it has ended
            }
        }

        String end() throws InterruptedException {
            thread.join();
            return "%.1f s of processor, %d MB".formatted(cpu.toMillis() / 1000.0, Long.parseLong(memory) / 1024);
        }
    }
}
