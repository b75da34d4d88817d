package org.jingwei.cadre;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of the sheet of declared ties; both people are named by their codes. */
public record DeclaredTieRow(
        String person,
        DeclaredTie tie,
        String other,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String source) {}
