package org.jingwei.exchange;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows of one key that say different things must follow one another in time. */
record Succession<R>(
        Column<R, String> column,
        Function<R, String> key,
        Function<R, @Nullable LocalDate> from,
        Function<R, @Nullable LocalDate> to) {

    void check(List<R> rows, Gathered gathered, Problems problems) {
        var byKey = rows.stream().collect(groupingBy(key, LinkedHashMap::new, Collectors.toList()));
        byKey.values().stream().filter(group -> group.size() > 1).forEach(group -> follow(group, gathered, problems));
    }

    private void follow(List<R> group, Gathered gathered, Problems problems) {
        var inOrder = group.stream().sorted(Comparator.comparing(this::start)).toList();
        R longest = inOrder.getFirst();
        for (R row : inOrder.subList(1, inOrder.size())) {
            if (start(row).isBefore(end(longest)) && !row.equals(longest)) {
                overlap(row, longest, gathered, problems);
            }
            longest = end(row).isAfter(end(longest)) ? row : longest;
        }
    }

    private void overlap(R row, R other, Gathered gathered, Problems problems) {
        var place = gathered.places().of(row);
        int at = gathered.places().of(other).row();
        String name = key.apply(row);
        problems.add(place, gathered.header(column), name, RowFault.TWICE_OVERLAPPING, name, at);
    }

    private LocalDate start(R row) {
        @Nullable LocalDate start = from.apply(row);
        return start == null ? LocalDate.MIN : start;
    }

    private LocalDate end(R row) {
        @Nullable LocalDate end = to.apply(row);
        return end == null ? LocalDate.MAX : end;
    }
}
