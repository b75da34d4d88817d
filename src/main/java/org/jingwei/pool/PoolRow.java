package org.jingwei.pool;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of the sheet of pool members. */
public record PoolRow(
        String person,
        PoolKind kind,
        List<String> specialties,
        PoolStatus status,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String source) {

    public PoolRow {
        specialties = List.copyOf(specialties);
    }
}
