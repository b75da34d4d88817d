package org.jingwei.conflict;

import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jingwei.shared.Severity;

/** What a check says of one person and one target, from best to worst. */
public enum Outcome {
    CLEAR,
    UNKNOWN,
    NEEDS_REVIEW,
    BLOCKED;

    /**
     * BLOCKED where a HARD finding stands; else NEEDS_REVIEW where an APPROVAL finding stands; else UNKNOWN where a rule
     * lacked the data it needs and found nothing, failed or timed out; else CLEAR. ADVISORY findings change nothing.
     */
    static Outcome of(Set<Severity> standing, BooleanSupplier open) {
        if (standing.contains(Severity.HARD)) {
            return BLOCKED;
        }
        if (standing.contains(Severity.APPROVAL)) {
            return NEEDS_REVIEW;
        }
        return open.getAsBoolean() ? UNKNOWN : CLEAR;
    }
}
