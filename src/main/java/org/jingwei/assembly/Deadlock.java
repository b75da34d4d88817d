package org.jingwei.assembly;

import com.google.ortools.linearsolver.MPSolver;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jingwei.assembly.Word.GivenUp;

/**
 * Why there are no teams. Whatever is not a {@link Demand} (who is blocked, one seat a person) is never given up. Each
 * question goes to a solver of its own: one that was asked before now and then keeps what it believed.
 */
final class Deadlock {

    private static final double MATTERS_MOST = 1_000;

    private final Puzzle puzzle;
    private final Supplier<MPSolver> solvers;

    Deadlock(Puzzle puzzle, Supplier<MPSolver> solvers) {
        this.puzzle = puzzle;
        this.solvers = solvers;
    }

    Word explain() {
        return new Word.Stuck(core(), waysOut());
    }

    /** The cheapest set of demands to give up; among those of one cost the one that leaves the best teams. */
    private List<GivenUp> waysOut() {
        var solver = solvers.get();
        try {
            var model = new SeatModel(puzzle, solver);
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
            return model.lacks().stream()
                    .filter(lack -> lack.variable().solutionValue() > 0.5)
                    .map(lack -> new GivenUp(
                            lack.demand(), (int) Math.round(lack.variable().solutionValue())))
                    .toList();
        } finally {
            Reference.reachabilityFence(solver);
        }
    }

    /**
     * Leaves out one demand after the other as long as the rest still cannot be met. What remains cannot be met, and
     * leaving out any one of it would do. A question that the solver cannot answer in time counts as "can be met".
     */
    private List<Demand> core() {
        var leftOut = new HashSet<Demand>();
        var core = new ArrayList<Demand>();
        for (var demand : demands()) {
            leftOut.add(demand);
            if (!isStuckWithout(leftOut)) {
                leftOut.remove(demand);
                core.add(demand);
            }
        }
        return core;
    }

    private List<Demand> demands() {
        var solver = solvers.get();
        try {
            return new SeatModel(puzzle, solver)
                    .lacks().stream().map(SeatModel.Lack::demand).toList();
        } finally {
            Reference.reachabilityFence(solver);
        }
    }

    private boolean isStuckWithout(Set<Demand> leftOut) {
        var solver = solvers.get();
        try {
            var model = new SeatModel(puzzle, solver);
            solver.objective().clear();
            model.lacks().stream()
                    .filter(lack -> leftOut.contains(lack.demand()))
                    .forEach(lack -> lack.variable().setUb(lack.most()));
            return solver.solve() == MPSolver.ResultStatus.INFEASIBLE;
        } finally {
            Reference.reachabilityFence(solver);
        }
    }
}
