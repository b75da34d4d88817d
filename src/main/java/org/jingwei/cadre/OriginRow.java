package org.jingwei.cadre;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of the sheet of origins; {@code region} is a division code. */
public record OriginRow(
        String person,
        OriginKind kind,
        String region,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String source) {}
