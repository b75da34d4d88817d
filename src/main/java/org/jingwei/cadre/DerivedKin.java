package org.jingwei.cadre;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tie of kin that follows from base facts: {@code chain} leads from the person to the kin, {@code via} are the ids of
 * the facts in order, judgements of identity among them. It was true while all of them were, and on record likewise.
 */
record DerivedKin(
        String person,
        String kin,
        KinClass clazz,
        String chain,
        List<String> via,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Instant recordedAt,
        @Nullable Instant struckAt) {

    DerivedKin {
        via = List.copyOf(via);
    }
}
