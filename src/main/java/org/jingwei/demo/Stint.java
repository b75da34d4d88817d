package org.jingwei.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Time in a post: [from, to), open while somebody holds it. */
record Stint(Slot slot, LocalDate from, @Nullable LocalDate to) {

    /** The same post, of which the next stint is but the rest. */
    boolean leadsOnTo(Stint next) {
        return slot.title().equals(next.slot.title())
                && slot.body().code().equals(next.slot.body().code());
    }

    boolean overlaps(LocalDate start, LocalDate end) {
        return from.isBefore(end) && (to == null || start.isBefore(to));
    }
}
