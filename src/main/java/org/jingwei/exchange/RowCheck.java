package org.jingwei.exchange;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that must hold within one row, beyond each cell. */
@FunctionalInterface
interface RowCheck<R> {

    Optional<Complaint<R>> check(R row);

    /** What is wrong with the row, and in which column it is to be mended. */
    record Complaint<R>(Column<R, ?> column, RowFault fault, Object argument) {}

    /** Periods are half-open: the day they end on lies outside. */
    static <R> RowCheck<R> period(Column<R, LocalDate> from, Column<R, LocalDate> to) {
        return row -> {
            @Nullable LocalDate start = from.of().apply(row);
            @Nullable LocalDate end = to.of().apply(row);
            return start == null || end == null || end.isAfter(start)
                    ? Optional.empty()
                    : Optional.of(new Complaint<>(to, RowFault.PERIOD_EMPTY, start));
        };
    }
}
