package org.jingwei.assembly;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jingwei.assembly.Word.GivenUp;
import org.jingwei.assembly.Word.Way;

/**
 * Ways out of a dead end. Each is whole: it names everything that it takes, and teams were found with it. Sought are the
 * cheapest by steps of one kind, for each kind, and the cheapest of all steps together where that is cheaper.
 */
final class WaysOut {

    private static final Duration MOST_OF_ONE = Duration.ofSeconds(10);

    private final Puzzle puzzle;
    private final Rows rows;

    WaysOut(Puzzle puzzle, Rows rows) {
        this.puzzle = puzzle;
        this.rows = rows;
    }

    Word.Ways find() {
        var ways = new ArrayList<Way>();
        var kinds = EnumSet.complementOf(EnumSet.of(RemedyKind.SWAP_TARGETS, RemedyKind.COMBINED));
        kinds.forEach(kind -> way(Set.of(kind)).ifPresent(ways::add));
        var least = ways.stream().mapToInt(way -> way.cost(puzzle)).min().orElse(Integer.MAX_VALUE);
        way(kinds).filter(way -> way.cost(puzzle) < least).ifPresent(ways::add);
        return new Word.Ways(ways);
    }

    private Optional<Way> way(Set<RemedyKind> allowed) {
        var aim = aim(allowed);
        var columns =
                IntStream.range(0, puzzle.options().size()).filter(aim.takes()).toArray();
        if (columns.length > Solvers.FEW) {
            var until = System.nanoTime() + MOST_OF_ONE.toNanos();
            columns = new Relaxation(puzzle, rows, aim, new int[0]).solve(until).columns();
        }
        var solver = Solvers.exact();
        try {
            var model = new SeatModel(puzzle, rows, solver, columns, aim);
            solver.setTimeLimit(MOST_OF_ONE.toMillis());
            return switch (solver.solve()) {
                case OPTIMAL, FEASIBLE -> Optional.of(taken(model));
                default -> Optional.empty();
            };
        } finally {
            solver.delete();
        }
    }

    private Aim aim(Set<RemedyKind> allowed) {
        return new Aim(
                option -> {
                    var spare = puzzle.spare(option);
                    return spare == null || allowed.contains(RemedyKind.of(spare));
                },
                option -> {
                    var spare = puzzle.spare(option);
                    return spare == null ? 0 : -spare.cost();
                },
                demand -> allowed.contains(RemedyKind.of(demand)) ? demand.cost() : Aim.NEVER,
                false);
    }

    private Way taken(SeatModel model) {
        var givenUp = model.lacks().stream()
                .filter(lack -> lack.variable().solutionValue() > 0.5)
                .map(lack -> new GivenUp(
                        lack.demand(), (int) Math.round(lack.variable().solutionValue())))
                .toList();
        var spares = model.taken().stream()
                .filter(option -> puzzle.spare(option) != null)
                .toList();
        return new Way(givenUp, spares);
    }
}
