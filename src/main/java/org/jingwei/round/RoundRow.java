package org.jingwei.round;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of the sheet of rounds; {@code office} is the organization that dispatches it. */
public record RoundRow(
        String code,
        String name,
        List<InspectionKind> kinds,
        RoundStatus status,
        String office,
        LocalDate from,
        LocalDate to,
        @Nullable String source) {

    public RoundRow {
        kinds = List.copyOf(kinds);
    }
}
