package org.jingwei.clue;

import java.time.LocalDate;
import org.jingwei.graph.Row;
import org.jspecify.annotations.Nullable;

/** Where a clue ended, on which day, and if it was closed, why. */
record ClueOutcome(OutcomeKind kind, LocalDate on, @Nullable ClosingReason closing) {

    static @Nullable ClueOutcome of(Row clue) {
        var kind = clue.stringOrNull("outcome");
        var closing = clue.stringOrNull("closing");
        return kind == null
                ? null
                : new ClueOutcome(
                        OutcomeKind.valueOf(kind),
                        clue.date("outcomeOn"),
                        closing == null ? null : ClosingReason.valueOf(closing));
    }
}
