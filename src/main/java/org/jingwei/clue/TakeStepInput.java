package org.jingwei.clue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody enters as the next step of a clue. */
record TakeStepInput(
        String clue,
        StepKind step,
        @Nullable String opinion,
        @Nullable Paper document,
        @Nullable String receiver,
        @Nullable LocalDate on,
        @Nullable String onBehalfOf,
        @Nullable ClosingReason closing,
        @Nullable List<Measure> sanctions,
        @Nullable List<String> readers,
        int expectedVersion) {

    Attempt by(Doer doer, LocalDate today) {
        return new Attempt(
                step,
                doer,
                on == null ? today : on,
                document,
                opinion,
                receiver,
                onBehalfOf,
                closing,
                sanctions == null ? List.of() : sanctions,
                readers == null ? List.of() : readers);
    }
}
