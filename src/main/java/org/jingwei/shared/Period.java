package org.jingwei.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A stretch of days, half-open: {@code to} is the first day outside it, null while it still runs. */
public record Period(LocalDate from, @Nullable LocalDate to) {

    public Period {
        if (to != null && !to.isAfter(from)) {
            throw new IllegalArgumentException("period ends on or before it starts: " + from + " – " + to);
        }
    }

    public static Period day(LocalDate day) {
        return new Period(day, day.plusDays(1));
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}
