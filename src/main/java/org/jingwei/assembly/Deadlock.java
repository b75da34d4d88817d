package org.jingwei.assembly;

import com.google.ortools.linearsolver.MPSolver;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.assembly.Word.GivenUp;

/**
 * Why there are no teams. Whatever is not a {@link Demand} (who is blocked, one seat a person) is never given up. Each
 * question goes to a solver of its own, which ends with it: its native memory is not left to the garbage collector.
 */
final class Deadlock {

    private static final double MATTERS_MOST = 1_000;

    private final Puzzle puzzle;
    private final Rows rows;
    private final Supplier<MPSolver> solvers;
    private final Supplier<MPSolver> relaxations;

    /** What teams that were found meet: who asks for no more than some of them did is answered by these. */
    private final List<Set<Demand>> met = new ArrayList<>();

    /**
     * @param solvers of the exact model
     * @param relaxations of the model without whole numbers
     */
    Deadlock(Puzzle puzzle, Rows rows, Supplier<MPSolver> solvers, Supplier<MPSolver> relaxations) {
        this.puzzle = puzzle;
        this.rows = rows;
        this.solvers = solvers;
        this.relaxations = relaxations;
    }

    Word explain() {
        var waysOut = waysOut(); // the teams that this finds spare most questions about the core
        return new Word.Stuck(core(), waysOut);
    }

    /** The cheapest set of demands to give up; among those of one cost the one that leaves the best teams. */
    private List<GivenUp> waysOut() {
        var solver = solvers.get();
        try {
            var model = new SeatModel(puzzle, rows, solver);
            for (var lack : model.lacks()) {
                lack.variable().setUb(lack.most());
                solver.objective()
                        .setCoefficient(
                                lack.variable(), -MATTERS_MOST * lack.demand().cost());
            }
            var status = solver.solve();
            if (status != MPSolver.ResultStatus.OPTIMAL && status != MPSolver.ResultStatus.FEASIBLE) {
                return List.of();
            }
            remember(model);
            return model.lacks().stream()
                    .filter(lack -> lack.variable().solutionValue() > 0.5)
                    .map(lack -> new GivenUp(
                            lack.demand(), (int) Math.round(lack.variable().solutionValue())))
                    .toList();
        } finally {
            solver.delete();
        }
    }

    /** Demands that cannot all be met, and could be without any one of them. */
    private List<Demand> core() {
        return core(List.of(), false, demands());
    }

    /**
     * Which of these demands are in the way of those that stand (Junker's QuickXplain). Halving asks few questions where
     * few demands are to blame. A question that the solver cannot answer in time counts as "can be met": then the core
     * still cannot be met, but may not be the least.
     *
     * @param grown whether what stands has grown since it was last found that it can be met
     */
    private List<Demand> core(List<Demand> standing, boolean grown, List<Demand> suspects) {
        if (grown && isStuck(standing)) {
            return List.of();
        }
        if (suspects.size() == 1) {
            return suspects;
        }
        var half = suspects.size() / 2;
        var first = suspects.subList(0, half);
        var last = suspects.subList(half, suspects.size());
        var ofLast = core(both(standing, first), true, last);
        var ofFirst = core(both(standing, ofLast), !ofLast.isEmpty(), first);
        return both(ofFirst, ofLast);
    }

    private static List<Demand> both(List<Demand> some, List<Demand> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private List<Demand> demands() {
        var solver = solvers.get();
        try {
            return new SeatModel(puzzle, rows, solver)
                    .lacks().stream().map(SeatModel.Lack::demand).toList();
        } finally {
            solver.delete();
        }
    }

    /** Whether these demands alone cannot be met. */
    private boolean isStuck(List<Demand> standing) {
        var held = new HashSet<>(standing);
        if (met.stream().anyMatch(demands -> demands.containsAll(held))) {
            return false;
        }
        var relaxed = answer(relaxations.get(), held);
        return relaxed == Answer.OPEN ? answer(solvers.get(), held) == Answer.STUCK : relaxed == Answer.STUCK;
    }

    private enum Answer {
        STUCK,
        MET,
        OPEN
    }

    /** The relaxed model is quick, and settles it where it cannot be met, or where nobody sits by halves. */
    private Answer answer(MPSolver solver, Set<Demand> held) {
        try {
            var model = new SeatModel(puzzle, rows, solver);
            solver.objective().clear();
            model.lacks().stream()
                    .filter(lack -> !held.contains(lack.demand()))
                    .forEach(lack -> lack.variable().setUb(lack.most()));
            var status = solver.solve();
            if (status == MPSolver.ResultStatus.INFEASIBLE) {
                return Answer.STUCK;
            }
            if (status == MPSolver.ResultStatus.OPTIMAL && model.isWhole()) {
                remember(model);
                return Answer.MET;
            }
            return Answer.OPEN;
        } finally {
            solver.delete();
        }
    }

    private void remember(SeatModel model) {
        met.add(model.lacks().stream()
                .filter(lack -> lack.variable().solutionValue() < 0.5)
                .map(SeatModel.Lack::demand)
                .collect(Collectors.toUnmodifiableSet()));
    }
}
