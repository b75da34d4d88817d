package org.jingwei.assembly;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jingwei.assembly.Caps.Seat;
import org.jingwei.assembly.Word.Found;
import org.jingwei.assembly.Word.Lots;
import org.jingwei.assembly.Word.Over;

/**
 * Fills an urn with whole teams, each of which meets every demand, so that nobody is drawn too often and a draw is worth as
 * much as it can be. What the caps cost prices people, the best teams at these prices come in, and so on until none would
 * help (column generation over whole teams).
 */
final class LotterySolver {

    private static final double ROUNDING = 1e-6;

    /** What is this near to the bound, as a share of the best teams' worth, is good enough. */
    private static final double NEAR = 0.005;

    /** How far the prices of the teams in the urn are trusted at first, against those of the relaxed round. */
    private static final double TRUST = 0.2;

    /** How far from the best at their prices teams may be while prices are not trusted wholly, as a share of their worth. */
    private static final double ROUGH = 0.03;

    /** How many teams are steered at first, and by how many points for each time that somebody sat less or more than he should. */
    private static final int STEERED = 40;

    private static final double PULL = 4;

    /** What a whole ticket beyond a cap costs: mild at first, so that the worth is not lost sight of. */
    private static final List<Double> FINES = List.of(100.0, 1e4, 1e6);

    private final Puzzle puzzle;
    private final Consumer<Word> listener;
    private final Runnable natives;
    private final Caps caps;
    private final Urn urn;
    private double bound;

    LotterySolver(LotteryPuzzle lottery, Consumer<Word> listener, Runnable natives) {
        this.puzzle = lottery.puzzle();
        this.listener = listener;
        this.natives = natives;
        this.caps = new Caps(lottery);
        this.urn = new Urn(lottery, caps);
    }

    Word solve() {
        Consumer<Word> stages = word -> {
            if (word instanceof Word.Begins) { // one set of teams is no answer to a lottery
                listener.accept(word);
            }
        };
        var answer = new SeatSolver(puzzle, stages, natives).solve();
        return answer instanceof Found best ? fill(best) : answer;
    }

    private Word fill(Found best) {
        var rows = new Rows(puzzle);
        var deadline =
                System.nanoTime() + Duration.ofSeconds(puzzle.secondsToSolve()).toNanos();
        var pricing = new Pricing(puzzle, rows, deadline);
        urn.add(best.taken());
        bound = best.bound();
        caps.relax(rows, pricing.columns());
        if (pricing.isWhole()) {
            bound = Math.min(bound, caps.bound());
        }
        var near = NEAR * Math.max(1, Math.abs(worth(best.taken())));
        steer(best, pricing, near);
        var settled = false;
        for (var fine : FINES) {
            settled = fill(pricing, fine, near);
            if (urn.isWithin()) {
                return lots(best);
            }
        }
        if (!settled) {
            return new Word.OutOfTime();
        }
        urn.spread();
        fill(pricing, FINES.getLast(), near); // where that takes too long, they are spread less evenly than could be
        return new Word.Overdrawn(over());
    }

    /** Brings in teams that together come near to what they would be if people could sit by halves. */
    private void steer(Found best, Pricing pricing, double near) {
        var due = new HashMap<>(caps.prices());
        var last = best.taken();
        for (int i = 0; i < STEERED && !pricing.isHalfOver(); i++) {
            caps.shares().forEach((seat, share) -> due.merge(seat, -PULL * share, Double::sum));
            last.forEach(taken -> due.merge(Caps.of(puzzle.options(), taken).getFirst(), PULL, Double::sum));
            var next = pricing.best(caps, due, ROUGH);
            if (next == null) {
                return;
            }
            last = next.taken();
            if (urn.add(last) && urn.share(FINES.getFirst()) && isNear(near)) {
                return;
            }
        }
    }

    private boolean isNear(double near) {
        return urn.isWithin() && bound - urn.value() <= near;
    }

    /**
     * Brings in teams until they are near enough to the bound, or none would help. Prices are not trusted wholly at first,
     * since those of few teams swing far. False where the time was over before.
     */
    private boolean fill(Pricing pricing, double fine, double near) {
        var trust = TRUST;
        while (urn.share(fine)) {
            if (isNear(near)) {
                return true;
            }
            var prices = prices(trust);
            var better = pricing.best(caps, prices, trust == 1 ? 0 : ROUGH);
            if (better == null) {
                return false;
            }
            if (pricing.isWhole()) {
                bound = Math.min(bound, better.bound() + caps.cost(prices));
            }
            var helps = urn.gain(better.taken()) > ROUNDING && urn.add(better.taken());
            if (!helps && trust == 1) {
                return true;
            }
            trust = helps ? trust : Math.min(1, trust + (1 - TRUST) / 2);
        }
        return false;
    }

    private Map<Seat, Double> prices(double trust) {
        var prices = new HashMap<Seat, Double>();
        caps.prices().forEach((seat, price) -> prices.merge(seat, (1 - trust) * price, Double::sum));
        urn.prices().forEach((seat, price) -> prices.merge(seat, trust * price, Double::sum));
        return prices;
    }

    private Word lots(Found best) {
        var lots = urn.tickets(FINES.getLast());
        if (lots.isEmpty()) {
            return new Word.OutOfTime();
        }
        var expected = lots.get().stream()
                        .mapToDouble(lot -> (double) lot.tickets() * worth(lot.taken()))
                        .sum()
                / lots.get().stream().mapToInt(Word.Lot::tickets).sum();
        return new Lots(lots.get(), expected, Math.max(bound, expected), worth(best.taken()), best.bound());
    }

    private int worth(List<Integer> taken) {
        return Scoring.of(puzzle, taken.stream().map(puzzle::option).toList()).total();
    }

    /** Who would have too many tickets, and how many he would have. */
    private List<Over> over() {
        return urn.excess().entrySet().stream()
                .filter(over -> over.getValue() >= ROUNDING)
                .map(over -> over(over.getKey(), over.getValue()))
                .sorted(Comparator.comparingInt(Over::team).thenComparingInt(Over::person))
                .toList();
    }

    private Over over(Seat seat, double beyond) {
        var more = (int) Math.ceil(beyond * LotteryPuzzle.TICKETS - ROUNDING);
        return new Over(seat.team(), seat.person(), caps.tickets(seat) + more);
    }
}
