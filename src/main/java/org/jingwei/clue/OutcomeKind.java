package org.jingwei.clue;

import org.jspecify.annotations.Nullable;

/** Where a clue ended. */
public enum OutcomeKind {
    CLOSED,
    REMINDED,
    SANCTIONED;

    /** What a step ends a clue with; null where it goes on. */
    static @Nullable OutcomeKind of(StepKind step) {
        return switch (step) {
            case CLOSE -> CLOSED;
            case REMIND -> REMINDED;
            case EXECUTE -> SANCTIONED;
            default -> null;
        };
    }
}
