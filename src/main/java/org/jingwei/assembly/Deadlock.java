package org.jingwei.assembly;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Why there are no teams. Whatever is not a {@link Demand} (who is blocked, one seat a person) is never given up. Each
 * question is answered by the quickest that can: by count, without whole numbers, or with them. Each goes to a solver of
 * its own, which ends with it: its native memory is not left to the garbage collector.
 */
final class Deadlock {

    private static final double ROUNDING = 1e-6;
    private static final Duration MOST_OF_ONE = Duration.ofSeconds(10);
    private static final Duration MOST_OF_ALL = Duration.ofSeconds(60);

    private final Puzzle puzzle;
    private final Rows rows;
    private final long deadline = System.nanoTime() + MOST_OF_ALL.toNanos();

    /** What teams that were found meet: who asks for no more than some of them did is answered by these. */
    private final List<Set<Demand>> met = new ArrayList<>();

    /** Among whom the reason was found to lie, by the last question that said so. */
    private Set<Demand> suspects;

    Deadlock(Puzzle puzzle, Rows rows) {
        this.puzzle = puzzle;
        this.rows = rows;
        this.suspects = demands();
    }

    private Set<Demand> demands() {
        var demands = new LinkedHashSet<Demand>();
        for (int i = 0; i < rows.size(); i++) {
            var demand = rows.row(i).demand();
            if (demand != null) {
                demands.add(demand);
            }
        }
        return demands;
    }

    /** Whether it is seen by count, or without whole numbers, that there are no teams. */
    boolean isCertain() {
        return byCount(suspects) == Answer.STUCK || relaxed(suspects) == Answer.STUCK;
    }

    /** Demands that cannot all be met, and could be without any one of them; asked where there are no teams. */
    List<Demand> core() {
        isCertain(); // leaves few suspects, where it is
        return core(List.of(), false, List.copyOf(suspects));
    }

    /**
     * Which of these demands are in the way of those that stand (Junker's QuickXplain). Halving asks few questions where
     * few demands are to blame. A question that cannot be answered in time counts as "can be met": then the core still
     * cannot be met, but may not be the least.
     *
     * @param grown whether what stands has grown since it was last found that it can be met
     */
    private List<Demand> core(List<Demand> standing, boolean grown, List<Demand> among) {
        if (grown && isStuck(new LinkedHashSet<>(standing))) {
            return List.of();
        }
        if (among.size() <= 1) {
            return among;
        }
        var half = among.size() / 2;
        var first = among.subList(0, half);
        var last = among.subList(half, among.size());
        var ofLast = core(both(standing, first), true, last);
        var ofFirst = core(both(standing, ofLast), !ofLast.isEmpty(), first);
        return both(ofFirst, ofLast);
    }

    private static List<Demand> both(List<Demand> some, List<Demand> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private enum Answer {
        STUCK,
        MET,
        OPEN
    }

    /** Whether these demands alone cannot be met. */
    private boolean isStuck(Set<Demand> held) {
        if (met.stream().anyMatch(demands -> demands.containsAll(held))) {
            return false;
        }
        var answer = byCount(held);
        if (answer == Answer.OPEN) {
            answer = relaxed(held);
        }
        return (answer == Answer.OPEN ? exactly(held) : answer) == Answer.STUCK;
    }

    /** Seats alone are a matter of count, unless two might sit together who are kept apart. */
    private Answer byCount(Set<Demand> held) {
        var seats = new HashMap<Integer, Integer>();
        held.forEach(demand -> {
            if (demand instanceof Demand.Seats(var team, var role, var number)) {
                seats.put(Options.place(team, role), number);
            }
        });
        var flow = new Flow(puzzle.options(), puzzle.people().size(), seats);
        if (flow.missing() == 0) {
            return seats.size() == held.size() && !areTogether(seats) ? Answer.MET : Answer.OPEN;
        }
        var places = new LinkedHashSet<Integer>();
        flow.shortages().stream().limit(1).forEach(shortage -> places.addAll(shortage.places()));
        suspect(held.stream()
                .filter(demand -> demand instanceof Demand.Seats(var team, var role, var _)
                        && places.contains(Options.place(team, role)))
                .toList());
        return Answer.STUCK;
    }

    private boolean areTogether(Map<Integer, Integer> seats) {
        var byTeam = new HashMap<Integer, Integer>();
        seats.forEach((place, number) -> byTeam.merge(Options.teamOf(place), number, Integer::sum));
        return !puzzle.apart().isEmpty() && byTeam.values().stream().anyMatch(number -> number > 1);
    }

    private Answer relaxed(Set<Demand> held) {
        var relaxation = new Relaxation(puzzle, rows, Aim.meeting(held, puzzle), new int[0]).solve(deadline);
        if (!relaxation.isComplete()) {
            return Answer.OPEN;
        }
        if (relaxation.value() < -ROUNDING) {
            suspect(relaxation.blamed());
            return Answer.STUCK;
        }
        if (relaxation.isWhole()) {
            met.add(relaxation.met());
            return Answer.MET;
        }
        return Answer.OPEN;
    }

    private void suspect(java.util.Collection<Demand> some) {
        if (some.size() < suspects.size()) {
            suspects = new LinkedHashSet<>(some);
        }
    }

    /** Where options are too many for the exact solver, those that the relaxed model looked at must do; no answer is none. */
    private Answer exactly(Set<Demand> held) {
        var left = Math.min(
                MOST_OF_ONE.toMillis(),
                Duration.ofNanos(deadline - System.nanoTime()).toMillis());
        if (left <= 0) {
            return Answer.OPEN;
        }
        var aim = Aim.meeting(held, puzzle).strictly();
        var columns =
                IntStream.range(0, puzzle.options().size()).filter(aim.takes()).toArray();
        var all = columns.length <= Solvers.FEW;
        var solver = Solvers.exact();
        try {
            solver.setTimeLimit(left);
            var looked = all
                    ? columns
                    : new Relaxation(puzzle, rows, Aim.meeting(held, puzzle), new int[0])
                            .solve(deadline)
                            .columns();
            var model = new SeatModel(puzzle, rows, solver, looked, aim);
            return switch (solver.solve()) {
                case OPTIMAL, FEASIBLE -> {
                    met.add(model.met());
                    yield Answer.MET;
                }
                case INFEASIBLE -> all ? Answer.STUCK : Answer.OPEN;
                default -> Answer.OPEN;
            };
        } finally {
            solver.delete();
        }
    }
}
