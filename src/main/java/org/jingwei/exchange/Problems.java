package org.jingwei.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with a file: counts everything, keeps the first thousand. */
final class Problems {

    private final List<RowProblem> kept = new ArrayList<>();
    private final Map<String, Integer> sheets = new HashMap<>();
    private int total;

    void add(RowProblem problem) {
        total++;
        if (kept.size() < Limits.PROBLEMS) {
            sheets.putIfAbsent(problem.sheet(), sheets.size());
            kept.add(problem);
        }
    }

    void add(RowPlace place, @Nullable String column, @Nullable String value, RowFault fault, Object... arguments) {
        if (kept.size() == Limits.PROBLEMS) {
            total++;
            return;
        }
        add(new RowProblem(
                place.sheet(),
                place.row(),
                column,
                value,
                fault.reason(arguments),
                fault.suggestion(arguments),
                fault.code()));
    }

    int total() {
        return total;
    }

    /** Sheet by sheet as the file has them, row by row. */
    List<RowProblem> list() {
        return kept.stream()
                .sorted(Comparator.comparingInt((RowProblem problem) -> sheets.getOrDefault(problem.sheet(), 0))
                        .thenComparingInt(RowProblem::row))
                .toList();
    }
}
