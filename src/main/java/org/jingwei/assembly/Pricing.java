package org.jingwei.assembly;

import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.jingwei.assembly.Caps.Seat;
import org.jingwei.assembly.Word.Found;
import org.jspecify.annotations.Nullable;

/** The best teams of a round where it costs something to seat people. */
final class Pricing {

    private final Puzzle puzzle;
    private final Rows rows;
    private final long begun = System.nanoTime();
    private final long deadline;
    private final int[] columns;

    Pricing(Puzzle puzzle, Rows rows, long deadline) {
        this.puzzle = puzzle;
        this.rows = rows;
        this.deadline = deadline;
        this.columns = choose();
    }

    /** All options, or those that lose least against the best teams. */
    private int[] choose() {
        if (puzzle.options().size() <= Solvers.FEW) {
            return IntStream.range(0, puzzle.options().size()).toArray();
        }
        var relaxation = new Relaxation(puzzle, rows, Aim.nearest(rows), new int[0]).solve(deadline);
        return relaxation.within(relaxation.loss(Row.LAW, Solvers.FEW));
    }

    int[] columns() {
        return columns;
    }

    /** Whether all options are looked at; else what bounds these bounds no others. */
    boolean isWhole() {
        return columns.length == puzzle.options().size();
    }

    boolean isHalfOver() {
        return System.nanoTime() - begun > (deadline - begun) / 2;
    }

    /**
     * None where there is no time.
     *
     * @param gap how far from the best they may be, as a share of what they are worth
     */
    @Nullable
    Found best(Caps caps, Map<Seat, Double> prices, double gap) {
        var left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
        if (left <= 0) {
            return null;
        }
        var solver = Solvers.exact();
        var within = new MPSolverParameters();
        try {
            within.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, gap);
            var aim = Aim.best(rows, option -> caps.price(prices, option));
            var model = new SeatModel(puzzle, rows, solver, columns, aim);
            solver.setTimeLimit(left);
            var status = solver.solve(within);
            return status == MPSolver.ResultStatus.OPTIMAL || status == MPSolver.ResultStatus.FEASIBLE
                    ? new Found(model.taken(), solver.objective().bestBound(), Word.Road.EXACT)
                    : null;
        } finally {
            within.delete();
            solver.delete();
        }
    }
}
