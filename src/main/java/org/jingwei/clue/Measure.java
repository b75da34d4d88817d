package org.jingwei.clue;

import org.jspecify.annotations.Nullable;

/** A sanction or talk as a step decides it: what, on whom; {@code months} of probation where the kind asks for it. */
public record Measure(
        SanctionKind kind, String on, @Nullable Integer months) {

    /** Probation is for one year or two (DC23 art. 12). */
    boolean hasItsMonths() {
        return kind == SanctionKind.PARTY_PROBATION ? months != null && (months == 12 || months == 24) : months == null;
    }

    /** For how many months it bars, from the day of the decision. */
    @Nullable
    Integer barsFor() {
        return months != null && months == 24 ? Integer.valueOf(48) : kind.months();
    }

    String text() {
        return kind + " " + on + (months == null ? "" : " " + months);
    }
}
