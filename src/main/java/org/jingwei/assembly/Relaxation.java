package org.jingwei.assembly;

import com.google.ortools.linearsolver.MPSolver;
import java.time.Duration;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.jingwei.assembly.Rows.Entry;

/**
 * The round without whole numbers, solved over few of its options: what each seat and person is worth then prices all the
 * others, and those that would help come in, until none does. The worth that no teams exceed is known after each step.
 */
final class Relaxation {

    private static final int FIRST_OF_A_PLACE = 40;
    private static final int MOST_NEW_OF_A_PLACE = 40;
    private static final double ROUNDING = 1e-7;

    private final Puzzle puzzle;
    private final Rows rows;
    private final Aim aim;
    private final BitSet columns = new BitSet();
    private final double[] gains;
    private double bound = Double.POSITIVE_INFINITY;
    private double value;
    private boolean whole;
    private Set<Demand> blamed = Set.of();
    private Set<Demand> met = Set.of();
    private boolean complete;

    /**
     * @param known options to begin with, such as those of teams that were found already
     */
    Relaxation(Puzzle puzzle, Rows rows, Aim aim, int[] known) {
        this.puzzle = puzzle;
        this.rows = rows;
        this.aim = aim;
        this.gains = new double[puzzle.options().size()];
        Arrays.stream(known).forEach(columns::set);
        begin();
    }

    /** The best of each place by their own worth. */
    private void begin() {
        var options = puzzle.options();
        forEachPlace((from, to) -> {
            var best = IntStream.range(from, to)
                    .filter(aim.takes())
                    .boxed()
                    .sorted((a, b) -> worth(a) == worth(b)
                            ? Integer.compare(spread(a), spread(b))
                            : Double.compare(worth(b), worth(a)))
                    .limit(FIRST_OF_A_PLACE + 2L * seatsAt(options.place(from)))
                    .toList();
            best.forEach(columns::set);
        });
    }

    private double worth(int option) {
        return aim.worth().applyAsDouble(option);
    }

    /** Options of one worth come in an order that differs from place to place: the same few people would not do for all. */
    private int spread(int option) {
        var options = puzzle.options();
        return ((options.person(option) + 1) * 0x9E3779B1 ^ options.place(option) * 0x85EBCA6B) >>> 8;
    }

    private int seatsAt(int place) {
        var roles = org.jingwei.shared.TeamRole.values();
        return puzzle.teams().get(place / roles.length).seats().getOrDefault(roles[place % roles.length], 0);
    }

    private void forEachPlace(java.util.function.BiConsumer<Integer, Integer> range) {
        var options = puzzle.options();
        for (int from = 0; from < options.size(); ) {
            var to = options.from(options.place(from) + 1);
            range.accept(from, to);
            from = to;
        }
    }

    /** Steps until nothing helps any more, or the time is over. */
    Relaxation solve(long deadline) {
        while (!complete && System.nanoTime() < deadline && step(deadline)) {}
        return this;
    }

    private boolean step(long deadline) {
        var solver = Solvers.relaxed();
        try {
            solver.setTimeLimit(
                    Math.max(1, Duration.ofNanos(deadline - System.nanoTime()).toMillis()));
            var model = new SeatModel(puzzle, rows, solver, columns.stream().toArray(), aim);
            if (solver.solve() != MPSolver.ResultStatus.OPTIMAL) {
                return false;
            }
            value = solver.objective().value();
            whole = model.isWhole();
            blamed = model.blamed();
            met = model.met();
            price(model);
            return true;
        } finally {
            solver.delete();
        }
    }

    /** Each person takes one seat at most: what he could gain on his best one bounds what all the options left out could add. */
    private void price(SeatModel model) {
        var options = puzzle.options();
        var prices = model.prices();
        var once = IntStream.range(0, puzzle.people().size())
                .mapToDouble(model::priceOf)
                .toArray();
        var best = new double[once.length];
        var entry = new Entry();
        Arrays.fill(gains, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < gains.length; i++) {
            if (!aim.takes().test(i)) {
                continue;
            }
            rows.of(i, entry);
            var gain = worth(i) - once[options.person(i)];
            for (int k = 0; k < entry.size; k++) {
                gain -= prices[entry.rows[k]] * entry.counts[k];
            }
            gains[i] = gain;
            best[options.person(i)] = Math.max(best[options.person(i)], gain);
        }
        bound = Math.min(
                bound,
                value + Arrays.stream(best).filter(gain -> gain > ROUNDING).sum());
        var before = columns.cardinality();
        forEachPlace((from, to) -> IntStream.range(from, to)
                .filter(i -> gains[i] > ROUNDING && !columns.get(i))
                .boxed()
                .sorted((a, b) -> Double.compare(gains[b], gains[a]))
                .limit(MOST_NEW_OF_A_PLACE)
                .forEach(columns::set));
        complete = columns.cardinality() == before;
    }

    /** What no teams can be worth more than. */
    double bound() {
        return bound;
    }

    /** Whether every option has been priced, and none would help. */
    boolean isComplete() {
        return complete;
    }

    /** What the last step found, at least: for teams that may sit by halves. */
    double value() {
        return value;
    }

    /** Whether in the last step everybody sat wholly or not at all. */
    boolean isWhole() {
        return whole;
    }

    /** Demands that had a price in the last step. */
    Set<Demand> blamed() {
        return blamed;
    }

    /** Demands that were met in the last step. */
    Set<Demand> met() {
        return met;
    }

    /** The options that were looked at. */
    int[] columns() {
        return columns.stream().toArray();
    }

    /** Options that can be part of teams which lose no more than that against the bound; all others cannot. */
    int[] within(double loss) {
        return IntStream.range(0, gains.length)
                .filter(i -> gains[i] > -loss - ROUNDING)
                .toArray();
    }

    /** That loss, or the greatest below it that leaves no more than so many options. */
    double loss(double loss, int most) {
        if (Arrays.stream(gains).filter(gain -> gain > -loss - ROUNDING).count() <= most) {
            return loss;
        }
        var sorted = gains.clone();
        Arrays.sort(sorted);
        return Math.max(0, -sorted[sorted.length - most] - 2 * ROUNDING);
    }
}
