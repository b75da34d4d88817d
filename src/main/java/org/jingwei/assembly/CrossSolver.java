package org.jingwei.assembly;

import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Gives targets to teams so that no team inspects its own district and no short ring of districts inspects itself around;
 * the best spread the teams over the fewest districts. Where there is no such way, the fewest rings are named that would
 * have to be allowed.
 */
final class CrossSolver {

    private static final double INFINITY = Double.POSITIVE_INFINITY;
    private static final int RING = 1_000;

    private final CrossPuzzle crossing;
    private final MPSolver solver = Solvers.exact();
    private final MPVariable[][] counts;
    private final MPVariable[][] goes;
    private final MPVariable[][] sends;
    private final List<Ring> rings = new ArrayList<>();

    private record Ring(List<Integer> districts, MPVariable allowed) {}

    private CrossSolver(CrossPuzzle crossing) {
        this.crossing = crossing;
        var teams = crossing.teams().size();
        counts = new MPVariable[teams][crossing.districts()];
        goes = new MPVariable[teams][crossing.districts()];
        sends = new MPVariable[crossing.districts()][crossing.districts()];
    }

    static Word solve(CrossPuzzle crossing) {
        var crowded = crossing.crowded();
        if (!crowded.isEmpty()) {
            return new Word.Uncrossed(crowded, List.of());
        }
        var strict = new CrossSolver(crossing).run(false);
        return strict instanceof Word.Uncrossed ? new CrossSolver(crossing).run(true) : strict;
    }

    private Word run(boolean allowing) {
        try {
            solver.objective().setMinimization();
            sends();
            teams();
            targets();
            rings(allowing);
            solver.setTimeLimit(Duration.ofSeconds(crossing.secondsToSolve()).toMillis());
            return switch (solver.solve()) {
                case OPTIMAL, FEASIBLE -> allowing ? new Word.Uncrossed(List.of(), allowed()) : crossed();
                case INFEASIBLE -> new Word.Uncrossed(List.of(), List.of());
                default -> new Word.OutOfTime();
            };
        } finally {
            solver.delete();
        }
    }

    private void sends() {
        for (var row : sends) {
            Arrays.setAll(row, _ -> solver.makeBoolVar(""));
        }
    }

    private void teams() {
        for (int team = 0; team < counts.length; team++) {
            var own = crossing.teams().get(team);
            var load = solver.makeConstraint(crossing.least(), crossing.most());
            for (int district = 0; district < crossing.districts(); district++) {
                var most = district == own ? 0 : Math.min(crossing.most(), crossing.targetsIn(district));
                var count = solver.makeIntVar(0, most, "");
                var going = solver.makeBoolVar("");
                counts[team][district] = count;
                goes[team][district] = going;
                load.setCoefficient(count, 1);
                solver.objective().setCoefficient(going, 1);
                atMost(count, going, crossing.most());
                atMost(going, sends[own][district], 1);
            }
        }
    }

    /** The one is 0 where the other is. */
    private void atMost(MPVariable one, MPVariable other, int times) {
        var limit = solver.makeConstraint(-INFINITY, 0);
        limit.setCoefficient(one, 1);
        limit.setCoefficient(other, -times);
    }

    private void targets() {
        for (int district = 0; district < crossing.districts(); district++) {
            var all = solver.makeConstraint(crossing.targetsIn(district), crossing.targetsIn(district));
            for (var row : counts) {
                all.setCoefficient(row[district], 1);
            }
        }
    }

    private void rings(boolean allowing) {
        var districts = crossing.districts();
        for (int a = 0; a < districts; a++) {
            for (int b = a + 1; b < districts && crossing.shortestRing() > 2; b++) {
                ring(List.of(a, b), allowing);
                for (int c = b + 1; c < districts && crossing.shortestRing() > 3; c++) {
                    ring(List.of(a, b, c), allowing);
                    ring(List.of(a, c, b), allowing);
                }
            }
        }
    }

    /** Not each of them sends to the next. */
    private void ring(List<Integer> districts, boolean allowing) {
        var size = districts.size();
        var limit = solver.makeConstraint(-INFINITY, size - 1);
        for (int i = 0; i < size; i++) {
            limit.setCoefficient(sends[districts.get(i)][districts.get((i + 1) % size)], 1);
        }
        if (allowing) {
            var allowed = solver.makeBoolVar("");
            limit.setCoefficient(allowed, -1);
            solver.objective().setCoefficient(allowed, RING);
            rings.add(new Ring(districts, allowed));
        }
    }

    private List<List<Integer>> allowed() {
        return rings.stream()
                .filter(ring -> ring.allowed().solutionValue() > 0.5)
                .map(Ring::districts)
                .toList();
    }

    /** Within a district it is all the same who gets which target: they are dealt in their order. */
    private Word crossed() {
        var left = Arrays.stream(counts)
                .map(row -> Arrays.stream(row)
                        .mapToInt(count -> (int) Math.round(count.solutionValue()))
                        .toArray())
                .toArray(int[][]::new);
        var spread = Arrays.stream(left)
                .mapToInt(row ->
                        (int) Arrays.stream(row).filter(count -> count > 0).count())
                .sum();
        var takers = crossing.targets().stream()
                .map(district -> {
                    var taker = IntStream.range(0, left.length)
                            .filter(team -> left[team][district] > 0)
                            .findFirst()
                            .orElseThrow();
                    left[taker][district]--;
                    return taker;
                })
                .toList();
        return new Word.Crossed(takers, spread, Math.ceil(solver.objective().bestBound() - 1e-6));
    }
}
