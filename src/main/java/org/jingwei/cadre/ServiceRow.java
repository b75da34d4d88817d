package org.jingwei.cadre;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of the sheet of army service: who, in which unit, [from, to). */
public record ServiceRow(
        String person,
        String unit,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String source) {}
