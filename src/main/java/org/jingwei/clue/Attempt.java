package org.jingwei.clue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step as somebody wants to take it, on a day of the office's calendar. */
public record Attempt(
        StepKind kind,
        Doer doer,
        LocalDate on,
        @Nullable Paper document,
        @Nullable String opinion,
        @Nullable String receiver,
        @Nullable String onBehalfOf,
        @Nullable ClosingReason closing,
        List<Measure> sanctions,
        List<String> readers) {

    public Attempt {
        sanctions = List.copyOf(sanctions);
        readers = List.copyOf(readers);
    }

    /** A step that asks for its document alone, if for any. */
    public static Attempt plain(StepKind kind, Doer doer, LocalDate on, @Nullable Paper document) {
        return new Attempt(kind, doer, on, document, null, null, null, null, List.of(), List.of());
    }

    public Attempt saying(@Nullable String words) {
        return new Attempt(kind, doer, on, document, words, receiver, onBehalfOf, closing, sanctions, readers);
    }

    public Attempt onBehalfOf(@Nullable String person) {
        return new Attempt(kind, doer, on, document, opinion, receiver, person, closing, sanctions, readers);
    }

    public Attempt to(String body) {
        return new Attempt(kind, doer, on, document, opinion, body, onBehalfOf, closing, sanctions, readers);
    }

    public Attempt closing(ClosingReason reason) {
        return new Attempt(kind, doer, on, document, opinion, receiver, onBehalfOf, reason, sanctions, readers);
    }

    public Attempt deciding(List<Measure> measures) {
        return new Attempt(kind, doer, on, document, opinion, receiver, onBehalfOf, closing, measures, readers);
    }

    public Attempt readBy(List<String> named) {
        return new Attempt(kind, doer, on, document, opinion, receiver, onBehalfOf, closing, sanctions, named);
    }
}
