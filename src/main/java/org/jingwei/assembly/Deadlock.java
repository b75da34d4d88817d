package org.jingwei.assembly;

import com.google.ortools.linearsolver.MPSolver;
import java.util.ArrayList;
import java.util.List;
import org.jingwei.assembly.SeatModel.Lack;
import org.jingwei.assembly.Word.GivenUp;

/** Why there are no teams. Whatever is not a {@link Demand} (who is blocked, one seat a person) is never given up. */
final class Deadlock {

    private static final double MATTERS_MOST = 1_000;

    private final MPSolver solver;
    private final SeatModel model;

    Deadlock(MPSolver solver, SeatModel model) {
        this.solver = solver;
        this.model = model;
    }

    Word explain() {
        var waysOut = waysOut();
        return new Word.Stuck(core(), waysOut);
    }

    /** The cheapest set of demands to give up; among those of one cost the one that leaves the best teams. */
    private List<GivenUp> waysOut() {
        for (var lack : model.lacks()) {
            lack.variable().setUb(lack.most());
            solver.objective()
                    .setCoefficient(
                            lack.variable(), -MATTERS_MOST * lack.demand().cost());
        }
        var status = solve();
        if (status != MPSolver.ResultStatus.OPTIMAL && status != MPSolver.ResultStatus.FEASIBLE) {
            return List.of();
        }
        return model.lacks().stream()
                .filter(lack -> lack.variable().solutionValue() > 0.5)
                .map(lack -> new GivenUp(
                        lack.demand(), (int) Math.round(lack.variable().solutionValue())))
                .toList();
    }

    /**
     * Leaves out one demand after the other as long as the rest still cannot be met. What remains cannot be met, and
     * leaving out any one of it would do. A question that the solver cannot answer in time counts as "can be met".
     */
    private List<Demand> core() {
        solver.objective().clear();
        model.lacks().forEach(lack -> lack.variable().setUb(0));
        var core = new ArrayList<Demand>();
        for (var lack : model.lacks()) {
            if (isNeeded(lack)) {
                core.add(lack.demand());
            }
        }
        return core;
    }

    private boolean isNeeded(Lack lack) {
        lack.variable().setUb(lack.most());
        if (solve() == MPSolver.ResultStatus.INFEASIBLE) {
            return false;
        }
        lack.variable().setUb(0);
        return true;
    }

    /** From the start: what SCIP keeps of a former run does not know of changed limits. */
    private MPSolver.ResultStatus solve() {
        solver.reset();
        return solver.solve();
    }
}
