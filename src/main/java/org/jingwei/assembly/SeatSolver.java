package org.jingwei.assembly;

import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jingwei.assembly.Word.Road;

/**
 * Finds the best teams of a round: quickly some by exchanging people; then what no teams can be worth more than, without
 * whole numbers; then, with whole numbers, the best among the options that can be part of better teams than those known.
 */
final class SeatSolver {

    /** Worths are whole numbers, so a bound may be rounded down; this much is rounding of the machine. */
    private static final double ROUNDING = 1e-6;

    private static final int MANY = 60_000;

    /** The first look at the exact model takes what loses no more than this against the bound. */
    private static final double NARROW = 1.5;

    private static final long MOVES_OF_A_SEAT = 4_000;
    private static final long MOST_MOVES = 6_000_000;

    private final Puzzle puzzle;
    private final Consumer<Word> listener;
    private final Rows rows;
    private final Runnable natives;
    private final long deadline;

    /**
     * @param natives loads the native solver; it is called after some teams were found without, so that they are known
     *     whatever becomes of it
     */
    SeatSolver(Puzzle puzzle, Consumer<Word> listener, Runnable natives) {
        this.puzzle = puzzle;
        this.listener = listener;
        this.natives = natives;
        this.deadline =
                System.nanoTime() + Duration.ofSeconds(puzzle.secondsToSolve()).toNanos();
        this.rows = new Rows(puzzle);
    }

    Word solve() {
        var settled =
                puzzle.spares() != null || Flow.of(puzzle).missing() > 0; // too few people, and no search shows more
        var search = settled ? null : search();
        try {
            natives.run();
        } catch (UnsatisfiedLinkError e) {
            return search != null && search.best().length > 0
                    ? found(search, rows.most())
                    : new Word.Unsupported(String.valueOf(e.getMessage()));
        }
        if (puzzle.spares() != null) {
            return new WaysOut(puzzle, rows).find();
        }
        return search == null ? stuck(new Deadlock(puzzle, rows)) : improved(search);
    }

    private Word improved(LocalSearch search) {
        listener.accept(new Word.Begins(AssemblyStage.RELAXATION));
        var relaxation = new Relaxation(puzzle, rows, Aim.nearest(rows), search.best()).solve(deadline);
        var bound = whole(relaxation.bound());
        listener.accept(new Word.Bounded(bound));
        listener.accept(new Word.Begins(AssemblyStage.INTEGER));
        if (search.best().length > 0 && search.bestWorth() >= bound) {
            return found(search, bound); // nothing better exists
        }
        var deadlock = new Deadlock(puzzle, rows);
        if (search.best().length == 0 && deadlock.isCertain()) { // seen without whole numbers
            return stuck(deadlock);
        }
        var narrowed = search.best().length > 0 && relaxation.isComplete();
        return narrowed || puzzle.options().size() > Solvers.FEW
                ? better(search, relaxation, bound)
                : exact(search, bound);
    }

    private Word stuck(Deadlock deadlock) {
        return new Word.Stuck(puzzle.explained() ? deadlock.core() : List.of());
    }

    private LocalSearch search() {
        listener.accept(new Word.Bounded(rows.most()));
        var search = new LocalSearch(puzzle, rows, Puzzle.SEED).begin();
        if (search.best().length > 0) {
            listener.accept(new Word.Better(listed(search.best())));
        }
        var moves = Math.min(MOST_MOVES, MOVES_OF_A_SEAT * puzzle.seats());
        var known = search.best().length;
        search.improve(moves, deadline, first -> listener.accept(new Word.Better(listed(first))));
        if (known > 0) {
            listener.accept(new Word.Better(listed(search.best())));
        }
        return search;
    }

    /** The best by the exact model, or why there are none. */
    private Word exact(LocalSearch search, double bound) {
        var solver = Solvers.exact();
        try {
            var all = IntStream.range(0, puzzle.options().size()).toArray();
            var model = new SeatModel(puzzle, rows, solver, all, Aim.best(rows));
            return switch (run(solver, model, search)) {
                case OPTIMAL ->
                    new Word.Found(model.taken(), whole(solver.objective().value()), Road.EXACT);
                case FEASIBLE ->
                    new Word.Found(
                            model.taken(),
                            Math.min(bound, whole(solver.objective().bestBound())),
                            Road.EXACT);
                case INFEASIBLE -> stuck(new Deadlock(puzzle, rows));
                case UNBOUNDED, ABNORMAL, MODEL_INVALID, NOT_SOLVED -> found(search, bound);
            };
        } finally {
            solver.delete();
        }
    }

    /**
     * The best among the options that can be part of better teams than those known. Whatever is left out loses so much
     * against the bound that it cannot be; where that was too much to take in, nothing is proven, and the gap says so.
     */
    private Word better(LocalSearch search, Relaxation relaxation, double bound) {
        var known = search.best();
        var loss = NARROW;
        while (true) {
            var taken = relaxation.loss(loss, MANY);
            var solver = Solvers.exact();
            try {
                var model = new SeatModel(puzzle, rows, solver, union(relaxation.within(taken), known), Aim.best(rows));
                var status = run(solver, model, search);
                if (status != MPSolver.ResultStatus.OPTIMAL && status != MPSolver.ResultStatus.FEASIBLE) {
                    return found(search, bound);
                }
                var worth = Math.rint(solver.objective().value());
                var rest = Math.max(worth, whole(relaxation.bound() - taken));
                var proven = relaxation.isComplete() && status == MPSolver.ResultStatus.OPTIMAL;
                if (worth >= bound || !proven || rest <= worth || taken < loss || isOver()) {
                    var least = Math.min(
                            bound, Math.max(rest, whole(solver.objective().bestBound())));
                    return worth < search.bestWorth()
                            ? found(search, bound)
                            : new Word.Found(model.taken(), relaxation.isComplete() ? least : bound, Road.EXACT);
                }
                loss = relaxation.bound() - worth;
                known = model.taken().stream().mapToInt(option -> option).toArray();
            } finally {
                solver.delete();
            }
        }
    }

    private boolean isOver() {
        return System.nanoTime() >= deadline;
    }

    private static int[] union(int[] some, int[] others) {
        return IntStream.concat(Arrays.stream(some), Arrays.stream(others))
                .sorted()
                .distinct()
                .toArray();
    }

    private MPSolver.ResultStatus run(MPSolver solver, SeatModel model, LocalSearch search) {
        if (search.best().length > 0) {
            model.hint(search.best());
        }
        solver.setTimeLimit(
                Math.max(1, Duration.ofNanos(deadline - System.nanoTime()).toMillis()));
        var exactly = new MPSolverParameters();
        try {
            exactly.setDoubleParam(MPSolverParameters.DoubleParam.RELATIVE_MIP_GAP, 0);
            return solver.solve(exactly);
        } finally {
            exactly.delete();
        }
    }

    private static Word found(LocalSearch search, double bound) {
        return search.best().length > 0
                ? new Word.Found(listed(search.best()), bound, search.bestWorth() >= bound ? Road.EXACT : Road.SEARCH)
                : new Word.OutOfTime();
    }

    private static List<Integer> listed(int[] options) {
        return Arrays.stream(options).boxed().toList();
    }

    private static double whole(double bound) {
        return Math.floor(bound + ROUNDING);
    }
}
