package org.jingwei.clue;

import org.jspecify.annotations.Nullable;

/**
 * Sanctions and measures with the months during which they bar from promotion or office (DC23 arts 10–13, GSL art. 8, OM21
 * art. 11); null where no end is stated.
 */
public enum SanctionKind {
    PARTY_WARNING(12),
    PARTY_SERIOUS_WARNING(18),
    PARTY_POST_REMOVAL(24),
    /** One year of probation; a second year is given by {@code months}. Two more years follow (DC23 art. 12). */
    PARTY_PROBATION(36),
    PARTY_EXPULSION(60),
    GOV_WARNING(6),
    GOV_DEMERIT(12),
    GOV_MAJOR_DEMERIT(18),
    GOV_DEMOTION(24),
    GOV_REMOVAL(24),
    GOV_DISMISSAL(null),
    ORG_SUSPENSION(6),
    ORG_TRANSFER(12),
    ORG_ORDERED_RESIGNATION(24),
    ORG_DISMISSAL_FROM_POST(24),
    ORG_RANK_REDUCTION(24),
    ADMONITION(6),
    TALK_REMINDER(null),
    CRITICISM(null),
    ORDERED_SELF_CHECK(null),
    CIRCULAR(null);

    private final @Nullable Integer months;

    SanctionKind(@Nullable Integer months) {
        this.months = months;
    }

    @Nullable
    Integer months() {
        return months;
    }

    /** The first of the four forms (DC23 art. 5): a talk, a warning word, and no case. */
    boolean isTalk() {
        return compareTo(ADMONITION) >= 0;
    }
}
