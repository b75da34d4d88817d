package org.jingwei.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jingwei.engine.EngineProperties;
import org.jingwei.process.Figures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Crossed rounds: every answer is counted over again by hand, and small ones are tried in every way. */
class CrossSolverTests {

    private static final int SMALL = 60;

    private static final Natives NATIVES =
            new Natives(new EngineProperties(Path.of("target", "solver-home"), ZoneId.of("Asia/Shanghai"), null));

    @BeforeAll
    static void load() throws IOException {
        System.load(NATIVES.library().toAbsolutePath().toString());
    }

    private record Arc(int from, int to) {}

    @Test
    void thirtyTwoTeamsForSixtyFourTargetsInSixteenDistricts() throws IOException {
        var random = new Random(2);
        var teams = IntStream.range(0, 32).mapToObj(team -> team / 2).toList();
        var targets = IntStream.range(0, 64)
                .mapToObj(target -> target < 32 ? target / 2 : random.nextInt(16))
                .toList();
        var crossing = new CrossPuzzle(teams, targets, 16, 4, 20);
        var start = System.nanoTime();

        Word answer;
        try (var attempt = new Solver(NATIVES).start(crossing)) {
            answer = attempt.await(_ -> {});
        }

        assertThat(answer).isInstanceOfSatisfying(Word.Crossed.class, crossed -> {
            holds(crossing, crossed);
            Figures.note("crossed round, 32 teams, 64 targets, 16 districts: spread %d, bound %.0f, %.1f s"
                    .formatted(
                            crossed.spread(),
                            crossed.bound(),
                            Figures.since(start).toMillis() / 1000.0));
            assertThat((double) crossed.spread()).isLessThanOrEqualTo(1.05 * crossed.bound());
        });
    }

    @Test
    void smallRoundsAreAnsweredAsByTryingEveryWay() {
        var crossed = 0;
        for (long seed = 0; seed < SMALL; seed++) {
            var random = new Random(seed);
            var districts = 3 + random.nextInt(3);
            var teams = lots(random, 3 + random.nextInt(2), districts);
            var targets = lots(random, 3 + random.nextInt(4), districts);
            var crossing = new CrossPuzzle(teams, targets, districts, 2 + random.nextInt(3), 20);
            var least = new EveryCrossing(crossing).least();

            var answer = CrossSolver.solve(crossing);

            if (least == Integer.MAX_VALUE) {
                assertThat(answer).as("seed " + seed).isInstanceOf(Word.Uncrossed.class);
                helps(crossing, (Word.Uncrossed) answer);
            } else {
                crossed++;
                assertThat(answer).as("seed " + seed).isInstanceOf(Word.Crossed.class);
                holds(crossing, (Word.Crossed) answer);
                assertThat(((Word.Crossed) answer).spread()).as("seed " + seed).isEqualTo(least);
                assertThat(((Word.Crossed) answer).bound()).as("seed " + seed).isEqualTo(least);
            }
        }
        assertThat(crossed).isBetween(SMALL / 6, SMALL * 5 / 6);
    }

    private static List<Integer> lots(Random random, int size, int districts) {
        return IntStream.range(0, size).mapToObj(_ -> random.nextInt(districts)).toList();
    }

    /** Allowing the rings that are named leads out, and no fewer would; where none are named, no rings would. */
    private static void helps(CrossPuzzle crossing, Word.Uncrossed why) {
        var fewest = new EveryCrossing(crossing).fewestRings();
        assertThat(fewest)
                .isEqualTo(
                        why.rings().isEmpty() ? Integer.MAX_VALUE : why.rings().size());
    }

    private static void holds(CrossPuzzle crossing, Word.Crossed crossed) {
        var loads = new int[crossing.teams().size()];
        var visits = new HashSet<Arc>();
        var arcs = new HashSet<Arc>();
        for (int target = 0; target < crossing.targets().size(); target++) {
            var team = crossed.takers().get(target);
            var from = crossing.teams().get(team);
            var to = crossing.targets().get(target);
            assertThat(from).as("the district of team " + team).isNotEqualTo(to);
            loads[team]++;
            visits.add(new Arc(team, to));
            arcs.add(new Arc(from, to));
        }
        assertThat(Arrays.stream(loads)).allMatch(load -> load >= crossing.least() && load <= crossing.most());
        assertThat(visits).hasSize(crossed.spread());
        assertThat(rings(crossing, arcs)).isEmpty();
    }

    /** Every ring that is too short, once. */
    private static Set<Set<Arc>> rings(CrossPuzzle crossing, Set<Arc> arcs) {
        var rings = new HashSet<Set<Arc>>();
        for (var first : arcs) {
            for (var second : arcs) {
                if (second.from() != first.to()) {
                    continue;
                }
                if (crossing.shortestRing() > 2 && second.to() == first.from()) {
                    rings.add(Set.of(first, second));
                }
                var third = new Arc(second.to(), first.from());
                if (crossing.shortestRing() > 3 && second.to() != first.from() && arcs.contains(third)) {
                    rings.add(Set.of(first, second, third));
                }
            }
        }
        return rings;
    }

    /** Tries each way to give out the targets. */
    private static final class EveryCrossing {

        private final CrossPuzzle crossing;
        private final List<Integer> takers = new ArrayList<>();
        private int least = Integer.MAX_VALUE;
        private int fewest = Integer.MAX_VALUE;

        EveryCrossing(CrossPuzzle crossing) {
            this.crossing = crossing;
            give(new int[crossing.teams().size()]);
        }

        int least() {
            return least;
        }

        int fewestRings() {
            return fewest;
        }

        private void give(int[] loads) {
            if (takers.size() == crossing.targets().size()) {
                judge(loads);
                return;
            }
            var district = crossing.targets().get(takers.size());
            for (int team = 0; team < loads.length; team++) {
                if (!crossing.teams().get(team).equals(district) && loads[team] < crossing.most()) {
                    loads[team]++;
                    takers.add(team);
                    give(loads);
                    takers.removeLast();
                    loads[team]--;
                }
            }
        }

        private void judge(int[] loads) {
            for (var load : loads) {
                if (load < crossing.least()) {
                    return;
                }
            }
            var visits = new HashSet<Arc>();
            var arcs = new HashSet<Arc>();
            for (int target = 0; target < takers.size(); target++) {
                var to = crossing.targets().get(target);
                visits.add(new Arc(takers.get(target), to));
                arcs.add(new Arc(crossing.teams().get(takers.get(target)), to));
            }
            var rings = rings(crossing, arcs).size();
            fewest = Math.min(fewest, rings);
            if (rings == 0) {
                least = Math.min(least, visits.size());
            }
        }
    }
}
