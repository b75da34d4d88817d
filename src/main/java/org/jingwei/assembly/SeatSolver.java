package org.jingwei.assembly;

import com.google.ortools.linearsolver.MPSolver;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Solves the exact model: first without whole numbers, for a bound; then with them. */
final class SeatSolver {

    /** Worths are whole numbers, so a bound may be rounded down; this much is rounding of the machine. */
    private static final double ROUNDING = 1e-6;

    private final Puzzle puzzle;
    private final Consumer<Word> listener;

    SeatSolver(Puzzle puzzle, Consumer<Word> listener) {
        this.puzzle = puzzle;
        this.listener = listener;
    }

    Word solve() {
        listener.accept(new Word.Begins(AssemblyStage.RELAXATION));
        var bound = relaxed();
        listener.accept(new Word.Begins(AssemblyStage.INTEGER));
        var solver = solver("SCIP");
        try {
            return solve(solver, bound);
        } finally {
            solver.delete();
        }
    }

    private Word solve(MPSolver solver, double bound) {
        var model = new SeatModel(puzzle, solver);
        return switch (solver.solve()) {
            case OPTIMAL ->
                new Word.Found(model.taken(), whole(solver.objective().value()));
            case FEASIBLE ->
                new Word.Found(
                        model.taken(), Math.min(bound, whole(solver.objective().bestBound())));
            case INFEASIBLE ->
                puzzle.explained()
                        ? new Deadlock(puzzle, () -> solver("SCIP"), () -> solver("GLOP")).explain()
                        : new Word.Stuck(List.of(), List.of());
            case UNBOUNDED, ABNORMAL, MODEL_INVALID, NOT_SOLVED -> new Word.OutOfTime();
        };
    }

    /** What no teams can be worth more than; infinite where the relaxed model cannot be met either. */
    private double relaxed() {
        var solver = solver("GLOP");
        try {
            new SeatModel(puzzle, solver);
            return solver.solve() == MPSolver.ResultStatus.OPTIMAL
                    ? whole(solver.objective().value())
                    : Double.POSITIVE_INFINITY;
        } finally {
            solver.delete();
        }
    }

    private static double whole(double bound) {
        return Math.floor(bound + ROUNDING);
    }

    private MPSolver solver(String name) {
        var solver = Objects.requireNonNull(MPSolver.createSolver(name), name);
        solver.setTimeLimit(Duration.ofSeconds(puzzle.secondsToSolve()).toMillis());
        return solver;
    }
}
