package org.jingwei.assembly;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jingwei.assembly.Caps.Seat;
import org.jingwei.assembly.Word.Lot;

/** The teams that are known, and how often each should be drawn so that a draw is worth most within the caps. */
final class Urn {

    private static final int ALL = LotteryPuzzle.TICKETS;
    private static final double ROUNDING = 1e-6;

    /** So many tickets, of which rounding down loses less than the room that is left for it. */
    private static final int MANY = 1_000_000;

    private static final double ROOM = 0.999;
    private static final Duration MOST_OF_TICKETS = Duration.ofSeconds(10);

    private final LotteryPuzzle lottery;
    private final Caps caps;
    private final List<List<Integer>> rosters = new ArrayList<>();
    private final List<Integer> worths = new ArrayList<>();
    private final Map<Seat, Double> prices = new LinkedHashMap<>();
    private final Map<Seat, Double> excess = new LinkedHashMap<>();
    private boolean even;
    private double[] parts = {};
    private double value;
    private double once;

    Urn(LotteryPuzzle lottery, Caps caps) {
        this.lottery = lottery;
        this.caps = caps;
    }

    /** False where these teams are in it already. */
    boolean add(List<Integer> taken) {
        var roster = taken.stream().sorted().toList();
        if (rosters.contains(roster)) {
            return false;
        }
        rosters.add(roster);
        var seats = roster.stream().map(lottery.puzzle()::option).toList();
        worths.add(Scoring.of(lottery.puzzle(), seats).total());
        return true;
    }

    /**
     * Shares of the tickets, not yet whole ones.
     *
     * @param fine what each ticket beyond a cap costs, as a share of all
     */
    boolean share(double fine) {
        return share(fine, 1.0 / ALL);
    }

    /**
     * The same, under caps of another unit.
     *
     * @param unit one thousandth, or less where tickets are still to be rounded down
     */
    private boolean share(double fine, double unit) {
        var solver = Solvers.relaxed();
        try {
            var shares = shares(solver, 1);
            var whole = solver.makeConstraint(1, 1);
            shares.forEach(share -> whole.setCoefficient(share, 1));
            var limits = limits(solver, shares, unit);
            var beyond = new HashMap<Seat, MPVariable>();
            limits.forEach((seat, limit) -> {
                var shared = even ? new Seat(Math.min(seat.team(), 0), 0) : seat;
                var over = beyond.computeIfAbsent(shared, _ -> solver.makeNumVar(0, Double.POSITIVE_INFINITY, ""));
                limit.setCoefficient(over, -1);
                solver.objective().setCoefficient(over, -fine);
            });
            if (solver.solve() != MPSolver.ResultStatus.OPTIMAL) {
                return false;
            }
            value = solver.objective().value();
            parts = shares.stream().mapToDouble(MPVariable::solutionValue).toArray();
            once = whole.dualValue();
            prices.clear();
            limits.forEach((seat, limit) -> prices.put(seat, limit.dualValue()));
            excess.clear();
            caps.sums(rosters, parts)
                    .forEach((seat, sum) -> excess.put(seat, Math.max(0, sum - caps.tickets(seat) * unit)));
            return true;
        } finally {
            solver.delete();
        }
    }

    /** From now on what goes beyond the caps is spread: both caps go up for everybody, by as little as can be. */
    void spread() {
        even = true;
    }

    /**
     * Whole tickets: very many, rounded down under caps that leave room for it; where there is no room, as few as a
     * thousand. None where the teams that are known do not allow them.
     */
    Optional<List<Lot>> tickets(double fine) {
        return share(fine, ROOM / ALL) && isWithin() ? Optional.of(lots(MANY, i -> (int) (parts[i] * MANY))) : few();
    }

    private List<Lot> lots(int most, IntUnaryOperator tickets) {
        return IntStream.range(0, rosters.size())
                .mapToObj(i -> new Lot(Math.min(most, tickets.applyAsInt(i)), rosters.get(i)))
                .filter(lot -> lot.tickets() > 0)
                .toList();
    }

    private Optional<List<Lot>> few() {
        var solver = Solvers.exact();
        try {
            var shares = shares(solver, ALL);
            var whole = solver.makeConstraint(ALL, ALL);
            shares.forEach(share -> whole.setCoefficient(share, 1));
            limits(solver, shares, 1);
            solver.setTimeLimit(MOST_OF_TICKETS.toMillis());
            var status = solver.solve();
            if (status != MPSolver.ResultStatus.OPTIMAL && status != MPSolver.ResultStatus.FEASIBLE) {
                return Optional.empty();
            }
            return Optional.of(lots(ALL, i -> (int) Math.rint(shares.get(i).solutionValue())));
        } finally {
            solver.delete();
        }
    }

    private List<MPVariable> shares(MPSolver solver, int most) {
        solver.objective().setMaximization();
        return IntStream.range(0, rosters.size())
                .mapToObj(i -> {
                    var share = solver.makeVar(0, solver.isMip() ? most : Double.POSITIVE_INFINITY, solver.isMip(), "");
                    solver.objective().setCoefficient(share, worths.get(i));
                    return share;
                })
                .toList();
    }

    private Map<Seat, MPConstraint> limits(MPSolver solver, List<MPVariable> shares, double unit) {
        var limits = new LinkedHashMap<Seat, MPConstraint>();
        for (int i = 0; i < shares.size(); i++) {
            for (var taken : rosters.get(i)) {
                for (var seat : Caps.of(lottery.puzzle().options(), taken)) {
                    limits.computeIfAbsent(
                                    seat,
                                    _ -> solver.makeConstraint(Double.NEGATIVE_INFINITY, caps.tickets(seat) * unit))
                            .setCoefficient(shares.get(i), 1);
                }
            }
        }
        return limits;
    }

    /** What the caps that bind cost by the last shares. */
    Map<Seat, Double> prices() {
        return prices;
    }

    /** What these teams are worth beyond what the last shares ask for; above 0 they would help. */
    double gain(List<Integer> taken) {
        var seats = taken.stream().map(lottery.puzzle()::option).toList();
        return Scoring.of(lottery.puzzle(), seats).total()
                - taken.stream()
                        .mapToDouble(option -> caps.price(prices, option))
                        .sum()
                - once;
    }

    /** Whether the last shares keep to every cap. */
    boolean isWithin() {
        return excess.values().stream().allMatch(over -> over < ROUNDING);
    }

    /** What the last shares are worth. */
    double value() {
        return value;
    }

    /** By which share of all tickets the last shares go beyond a cap, where they do. */
    Map<Seat, Double> excess() {
        return excess;
    }
}
