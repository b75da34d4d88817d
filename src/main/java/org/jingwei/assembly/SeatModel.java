package org.jingwei.assembly;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jingwei.assembly.Rows.Entry;
import org.jspecify.annotations.Nullable;

/**
 * The exact model of a round over some of its options, or all: one variable an option, and those {@link Rows} that can bind.
 * Every demand that somebody could give up has a variable for what it lacks, held at zero where the {@link Aim} asks that it
 * be met.
 */
final class SeatModel {

    private static final double INFINITY = Double.POSITIVE_INFINITY;
    private static final double ROUNDING = 1e-6;

    private final Puzzle puzzle;
    private final Rows rows;
    private final MPSolver solver;
    private final int[] columns;
    private final Aim aim;
    private final List<MPVariable> seats = new ArrayList<>();
    private final Map<Integer, MPConstraint> limits = new HashMap<>();
    private final Map<Integer, MPConstraint> people = new HashMap<>();
    private final Map<Demand, Lack> lacks = new LinkedHashMap<>();
    private final int[] sums;

    /** What a demand goes short of: nothing, unless the aim lets go of it. */
    record Lack(Demand demand, MPVariable variable) {}

    SeatModel(Puzzle puzzle, Rows rows, MPSolver solver, int[] columns, Aim aim) {
        this.puzzle = puzzle;
        this.rows = rows;
        this.solver = solver;
        this.columns = columns;
        this.aim = aim;
        this.sums = new int[rows.size()];
        solver.objective().setMaximization();
        var entry = new Entry();
        for (var column : columns) {
            rows.of(column, entry);
            for (int i = 0; i < entry.size; i++) {
                sums[entry.rows[i]] += entry.counts[i];
            }
        }
        for (int row = 0; row < sums.length; row++) {
            limit(row, rows.row(row));
        }
        for (var column : columns) {
            seat(column, entry);
        }
    }

    private void seat(int column, Entry entry) {
        // without whole numbers a person's row alone holds it at 1, so that this row has the whole price of it
        var seat = solver.makeVar(0, solver.isMip() ? 1 : INFINITY, solver.isMip(), "");
        seats.add(seat);
        solver.objective().setCoefficient(seat, aim.worth().applyAsDouble(column));
        people.computeIfAbsent(puzzle.options().person(column), _ -> solver.makeConstraint(0, 1))
                .setCoefficient(seat, 1);
        rows.of(column, entry);
        for (int i = 0; i < entry.size; i++) {
            var limit = limits.get(entry.rows[i]);
            if (limit != null) {
                limit.setCoefficient(seat, entry.counts[i]);
            }
        }
    }

    /** A row that no choice among these options can break is left out. */
    private void limit(int number, Row row) {
        var under = row.under() > 0 && row.least() > 0;
        var over = row.over() > 0 && sums[number] > row.most();
        if ((!under && !over) || (row.isWish() && !aim.wishes())) {
            return;
        }
        var limit = solver.makeConstraint(under ? row.least() : -INFINITY, row.over() > 0 ? row.most() : INFINITY);
        limits.put(number, limit);
        if (row.demand() != null) {
            limit.setCoefficient(lack(row.demand()).variable(), under ? 1 : -1);
        } else if (row.isWish()) {
            var miss = solver.makeNumVar(0, INFINITY, "");
            solver.objective().setCoefficient(miss, -(under ? row.under() : row.over()));
            limit.setCoefficient(miss, under ? 1 : -1);
        }
    }

    private Lack lack(Demand demand) {
        return lacks.computeIfAbsent(demand, _ -> {
            var price = aim.price().applyAsInt(demand);
            var lack = solver.makeVar(0, price == Aim.NEVER ? 0 : most(demand), solver.isMip(), "");
            if (price != Aim.NEVER) {
                solver.objective().setCoefficient(lack, -price);
            }
            return new Lack(demand, lack);
        });
    }

    private int most(Demand demand) {
        return switch (demand) {
            case Demand.Seats seats -> seats.seats();
            case Demand.Specialty specialty -> specialty.atLeast();
            case Demand.Pinned _ -> 1;
            case Demand.Homes homes -> puzzle.teams().get(homes.team()).size();
        };
    }

    /** Each seat's variable with its option, for whoever adds rows of his own. */
    void forEach(ObjIntConsumer<MPVariable> user) {
        for (int i = 0; i < columns.length; i++) {
            user.accept(seats.get(i), columns[i]);
        }
    }

    List<Lack> lacks() {
        return List.copyOf(lacks.values());
    }

    /** The options that the last solution takes. */
    List<Integer> taken() {
        return IntStream.range(0, columns.length)
                .filter(i -> seats.get(i).solutionValue() > 0.5)
                .mapToObj(i -> columns[i])
                .toList();
    }

    /** Tells the solver of teams that are known already. */
    void hint(int[] taken) {
        var known = java.util.Arrays.stream(taken).boxed().collect(Collectors.toSet());
        solver.setHint(
                seats.toArray(MPVariable[]::new),
                IntStream.range(0, columns.length)
                        .mapToDouble(i -> known.contains(columns[i]) ? 1 : 0)
                        .toArray());
    }

    /** Whether in the last solution everybody sits wholly or not at all. */
    boolean isWhole() {
        return seats.stream()
                .mapToDouble(MPVariable::solutionValue)
                .allMatch(value -> Math.abs(value - Math.rint(value)) < ROUNDING);
    }

    /** What one more of a row would be worth; 0 for rows that do not bind. */
    double[] prices() {
        var prices = new double[rows.size()];
        limits.forEach((row, limit) -> prices[row] = limit.dualValue());
        return prices;
    }

    /** Demands of which the last solution lacks nothing. */
    Set<Demand> met() {
        return lacks.values().stream()
                .filter(lack -> lack.variable().solutionValue() < ROUNDING)
                .map(Lack::demand)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Demands that have a price in the last solution: what it lacks is due to them. */
    Set<Demand> blamed() {
        return limits.entrySet().stream()
                .filter(limit -> Math.abs(limit.getValue().dualValue()) > ROUNDING)
                .map(limit -> rows.row(limit.getKey()).demand())
                .filter(Objects::nonNull)
                .filter(demand -> aim.price().applyAsInt(demand) > 0)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    double priceOf(int person) {
        @Nullable MPConstraint once = people.get(person);
        return once == null ? 0 : once.dualValue();
    }
}
