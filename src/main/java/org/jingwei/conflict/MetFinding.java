package org.jingwei.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jingwei.shared.HandKind;
import org.jingwei.shared.TeamRole;
import org.jspecify.annotations.Nullable;

/** A finding as it comes in: its id, and the question in whose answer it was met. */
record MetFinding(
        String id,
        String candidate,
        @Nullable String target,
        @Nullable String colleague,
        @Nullable String clue,
        @Nullable HandKind hand,
        TeamRole role,
        @Nullable String round,
        @Nullable LocalDate on) {

    CrossCheckInput question() {
        return new CrossCheckInput(
                Stream.of(candidate, colleague).flatMap(Stream::ofNullable).toList(),
                target == null ? List.of() : List.of(target),
                role,
                round,
                null,
                on,
                null,
                colleague != null,
                null);
    }
}
