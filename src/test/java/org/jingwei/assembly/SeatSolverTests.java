package org.jingwei.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.jingwei.engine.EngineProperties;
import org.jingwei.shared.TeamRole;
import org.junit.jupiter.api.Test;

/**
 * The solver against every way there is, on rounds by lot. The first of them go to a process of their own as in the
 * service; the model is the same for all, and a process costs a second.
 */
class SeatSolverTests {

    private static final int ROUNDS = 50;
    private static final int IN_PROCESSES = 6;

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
        assertThat(EveryWay.best(without(puzzle, stuck.waysOut())))
                .as("the way out")
                .isPresent();
    }

    /** The round with that much of its demands given up. */
    private static Puzzle without(Puzzle puzzle, List<Word.GivenUp> waysOut) {
        var teams = new ArrayList<Puzzle.TeamPlan>();
        for (int i = 0; i < puzzle.teams().size(); i++) {
            var team = i;
            var seats = new EnumMap<TeamRole, Integer>(TeamRole.class);
            puzzle.teams()
                    .get(i)
                    .seats()
                    .forEach((role, number) ->
                            seats.put(role, number - amount(waysOut, new Demand.Seats(team, role, number))));
            var wants = puzzle.teams().get(i).wants().stream()
                    .map(want -> new Puzzle.Want(
                            want.specialty(),
                            want.atLeast()
                                    - amount(waysOut, new Demand.Specialty(team, want.specialty(), want.atLeast()))))
                    .toList();
            var plan = puzzle.teams().get(i);
            var homes = amount(waysOut, new Demand.Homes(i, plan.mostOfOneHome()));
            teams.add(new Puzzle.TeamPlan(seats, wants, plan.mostOfOneHome() + homes, plan.places()));
        }
        var pins = puzzle.pins().stream()
                .filter(pin -> amount(waysOut, new Demand.Pinned(pin.team(), pin.person())) == 0)
                .toList();
        return new Puzzle(teams, puzzle.people(), puzzle.options(), puzzle.apart(), pins, puzzle.weights(), 20, true);
    }

    private static int amount(List<Word.GivenUp> waysOut, Demand demand) {
        return waysOut.stream()
                .filter(given -> given.demand().equals(demand))
                .mapToInt(Word.GivenUp::amount)
                .sum();
    }

    private Word byAProcess(Puzzle puzzle) throws IOException {
        var stages = new ArrayList<AssemblyStage>();
        try (var attempt = solver.start(puzzle)) {
            var word = attempt.await(begins -> stages.add(begins.stage()));
            assertThat(stages).isEqualTo(List.of(AssemblyStage.RELAXATION, AssemblyStage.INTEGER));
            return word;
        }
    }

    private static Word here(Puzzle puzzle) {
        var words = new ArrayList<Word>();
        var answer = new SeatSolver(puzzle, words::add, () -> {}).solve();
        assertThat(words.stream().filter(Word.Begins.class::isInstance).toList())
                .isEqualTo(List.of(new Word.Begins(AssemblyStage.RELAXATION), new Word.Begins(AssemblyStage.INTEGER)));
        return answer;
    }
}
