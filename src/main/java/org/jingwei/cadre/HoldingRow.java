package org.jingwei.cadre;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of the sheet of holdings; {@code share} is a percentage. */
public record HoldingRow(
        String person,
        String enterprise,
        HoldingKind kind,
        @Nullable Integer share,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String source) {}
