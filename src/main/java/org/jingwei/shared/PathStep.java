package org.jingwei.shared;

import org.jspecify.annotations.Nullable;

/** One fact on a path; its ends are cadres, people, organizations, regions or clues. */
public record PathStep(
        Object from,
        String relation,
        Object to,
        @Nullable Period period,
        @Nullable String source) {

    /** A fact that says neither since when nor whence. */
    public static PathStep of(Object from, String relation, Object to) {
        return new PathStep(from, relation, to, null, null);
    }
}
