package org.jingwei.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jingwei.engine.EngineProperties;
import org.jingwei.process.Figures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The solver against every way there is, on rounds by lot. The first of them go to a process of their own as in the
 * service; the model is the same for all, and a process costs a second.
 */
class SeatSolverTests {

    private static final int ROUNDS = 50;
    private static final int IN_PROCESSES = 6;
    private static final int SOME = 60;
    private static final int MANY = 500;

    private final Natives natives =
            new Natives(new EngineProperties(Path.of("target", "solver-home"), ZoneId.of("Asia/Shanghai"), null));
    private final Solver solver = new Solver(natives);

    @Test
    void findsTheBestTeamsOrNoneExactlyWhereThereAreSuch() throws IOException {
        System.load(natives.library().toAbsolutePath().toString());
        var found = 0;
        var stuck = 0;
        for (long seed = 0; seed < ROUNDS; seed++) {
            var puzzle = new RandomPuzzle(seed, 2, 8).draw();
            var expected = EveryWay.best(puzzle);
            var answer = seed < IN_PROCESSES ? byAProcess(puzzle) : here(puzzle);
            if (expected.isPresent()) {
                found++;
                assertThat(answer).as("seed " + seed).isInstanceOf(Word.Found.class);
                var taken = (Word.Found) answer;
                var worth = Scoring.of(
                                puzzle,
                                taken.taken().stream().map(puzzle::option).toList())
                        .total();
                assertThat(worth).as("seed " + seed).isEqualTo(expected.getAsInt());
                assertThat(taken.bound()).as("seed " + seed).isEqualTo(expected.getAsInt());
            } else {
                stuck++;
                assertThat(answer).as("seed " + seed).isInstanceOf(Word.Stuck.class);
                holds(puzzle, (Word.Stuck) answer);
            }
        }
        assertThat(found).isGreaterThan(10);
        assertThat(stuck).isGreaterThan(5);
    }

    @Test
    void agreesWithAnotherModelInSomeRounds() throws IOException {
        agrees(SOME);
    }

    @Tag("proof")
    @Test
    void agreesWithAnotherModelInFiveHundredRounds() throws IOException {
        agrees(MANY);
    }

    /** Rounds of two to four teams: as many teams as possible, or none at all, by two models and two kinds of solvers. */
    private void agrees(int rounds) throws IOException {
        System.load(natives.library().toAbsolutePath().toString());
        var found = 0;
        for (long seed = 0; seed < rounds; seed++) {
            var teams = 2 + (int) (seed % 3);
            var puzzle = new RandomPuzzle(1_000 + seed, teams, 4 * teams + (int) (seed % 5)).draw();
            var expected = OtherModel.best(puzzle);
            var answer = new SeatSolver(puzzle.unexplained(), _ -> {}, () -> {}).solve();
            if (expected.isEmpty()) {
                assertThat(answer).as("seed " + seed).isInstanceOf(Word.Stuck.class);
                continue;
            }
            found++;
            assertThat(answer).as("seed " + seed).isInstanceOf(Word.Found.class);
            var taken =
                    ((Word.Found) answer).taken().stream().map(puzzle::option).toList();
            assertThat(Scoring.of(puzzle, taken).total()).as("seed " + seed).isEqualTo(expected.getAsInt());
            assertThat(((Word.Found) answer).bound()).as("seed " + seed).isEqualTo(expected.getAsInt());
        }
        Figures.note("two models agree in %d rounds, of which %d have teams".formatted(rounds, found));
        assertThat(found).isBetween(rounds / 10, rounds - rounds / 10);
    }

    /** The core cannot be met, and could be without any one of its demands. */
    private static void holds(Puzzle puzzle, Word.Stuck stuck) {
        assertThat(EveryWay.best(puzzle, stuck.core()::contains))
                .as("the core " + stuck.core())
                .isEmpty();
        for (var left : stuck.core()) {
            assertThat(EveryWay.best(puzzle, demand -> stuck.core().contains(demand) && !demand.equals(left)))
                    .as(left + " is needed")
                    .isPresent();
        }
    }

    private Word byAProcess(Puzzle puzzle) throws IOException {
        var stages = new ArrayList<AssemblyStage>();
        try (var attempt = solver.start(puzzle)) {
            var word = attempt.await(begins -> stages.add(begins.stage()));
            if (Flow.of(puzzle).missing() == 0) { // else nothing is searched
                assertThat(stages).isEqualTo(List.of(AssemblyStage.RELAXATION, AssemblyStage.INTEGER));
            }
            return word;
        }
    }

    private static Word here(Puzzle puzzle) {
        var words = new ArrayList<Word>();
        var answer = new SeatSolver(puzzle, words::add, () -> {}).solve();
        if (Flow.of(puzzle).missing() == 0) {
            assertThat(words.stream().filter(Word.Begins.class::isInstance).toList())
                    .isEqualTo(
                            List.of(new Word.Begins(AssemblyStage.RELAXATION), new Word.Begins(AssemblyStage.INTEGER)));
        }
        return answer;
    }
}
