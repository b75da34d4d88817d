package org.jingwei.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of the sheet of enterprises: which body regulates it, or has a contract with it; both by code. */
public record EnterpriseTieRow(
        String enterprise,
        EnterpriseTie tie,
        String organization,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String source) {}
