package org.jingwei.assembly;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How often people may be drawn, and what that costs if they could sit by halves: near to what it costs in truth, and a bound. */
final class Caps {

    private final LotteryPuzzle lottery;
    private final Options options;
    private final Set<Seat> pinned = new HashSet<>();
    private final Map<Seat, Double> prices = new HashMap<>();
    private final Map<Seat, Double> shares = new HashMap<>();
    private double bound = Double.POSITIVE_INFINITY;

    /** A person on a team, or on any where it is below 0. */
    record Seat(int team, int person) {

        static final int ANY = -1;
    }

    Caps(LotteryPuzzle lottery) {
        this.lottery = lottery;
        this.options = lottery.puzzle().options();
        lottery.puzzle().pins().forEach(pin -> {
            pinned.add(new Seat(pin.team(), pin.person()));
            pinned.add(new Seat(Seat.ANY, pin.person()));
        });
    }

    /** The two caps that an option counts in. */
    static List<Seat> of(Options options, int option) {
        return List.of(
                new Seat(options.team(option), options.person(option)), new Seat(Seat.ANY, options.person(option)));
    }

    /** As a share of all tickets. */
    double of(Seat seat) {
        return tickets(seat) / (double) LotteryPuzzle.TICKETS;
    }

    /** The most that may name him; all of them where somebody pinned him, since then it is not the lot that seats him. */
    int tickets(Seat seat) {
        if (pinned.contains(seat)) {
            return LotteryPuzzle.TICKETS;
        }
        return seat.team() == Seat.ANY ? lottery.personCap() : lottery.pairCap();
    }

    Caps relax(Rows rows, int[] columns) {
        var solver = Solvers.relaxed();
        try {
            var model = new SeatModel(lottery.puzzle(), rows, solver, columns, Aim.best(rows));
            var limits = new HashMap<Seat, MPConstraint>();
            model.forEach((variable, option) -> of(options, option)
                    .forEach(seat -> limits.computeIfAbsent(
                                    seat, _ -> solver.makeConstraint(Double.NEGATIVE_INFINITY, of(seat)))
                            .setCoefficient(variable, 1)));
            if (solver.solve() == MPSolver.ResultStatus.OPTIMAL) {
                bound = solver.objective().value();
                limits.forEach((seat, limit) -> prices.put(seat, limit.dualValue()));
                model.forEach(this::share);
            }
            return this;
        } finally {
            solver.delete();
        }
    }

    private void share(MPVariable variable, int option) {
        shares.merge(of(options, option).getFirst(), variable.solutionValue(), Double::sum);
    }

    Map<Seat, Double> prices() {
        return prices;
    }

    /** How often each would sit on each team. */
    Map<Seat, Double> shares() {
        return shares;
    }

    /** No draw among these options is worth more on average. */
    double bound() {
        return bound;
    }

    /** Which part of the tickets names each, where these sets of teams have these parts. */
    Map<Seat, Double> sums(List<List<Integer>> rosters, double[] parts) {
        var sums = new HashMap<Seat, Double>();
        for (int i = 0; i < parts.length; i++) {
            for (var taken : rosters.get(i)) {
                for (var seat : of(options, taken)) {
                    sums.merge(seat, parts[i], Double::sum);
                }
            }
        }
        return sums;
    }

    double price(Map<Seat, Double> prices, int option) {
        return of(options, option).stream()
                .mapToDouble(seat -> prices.getOrDefault(seat, 0.0))
                .sum();
    }

    /** What is due to the caps at these prices: the best teams at them, and this, bound every draw. */
    double cost(Map<Seat, Double> prices) {
        return prices.entrySet().stream()
                .mapToDouble(price -> of(price.getKey()) * price.getValue())
                .sum();
    }
}
