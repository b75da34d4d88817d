package org.jingwei.clue;

import java.time.Instant;
import java.time.LocalDate;
import org.jingwei.access.Scoped;
import org.jingwei.access.Scopes;
import org.jingwei.graph.Row;
import org.jspecify.annotations.Nullable;

/** A step for whoever sees the clue; its {@code scopes} say who may read what it holds. */
record Step(
        String id,
        int number,
        StepKind kind,
        ClueState state,
        LocalDate on,
        Instant recordedAt,
        Actor actor,
        @Nullable Actor onBehalfOf,
        @Nullable Paper document,
        @Nullable String opinion,
        @Nullable ClosingReason closing,
        String commitment,
        String digest,
        Scopes scopes)
        implements Scoped {

    static Step of(Row row, Clue clue) {
        var step = Stored.step(row);
        var ofBody =
                step.role() == org.jingwei.access.Role.RECEIVER || step.role() == org.jingwei.access.Role.RECEIVER_ORG;
        var named = ofBody && clue.scopes().body() != null ? clue.scopes().ofBody() : clue.scopes();
        return new Step(
                step.id(),
                step.number(),
                step.kind(),
                step.state(),
                step.on(),
                step.recordedAt(),
                Actor.of(step, row, named),
                Actor.behalf(row, named),
                step.document(),
                step.opinion(),
                step.closing(),
                step.commitment(),
                step.digest(),
                clue.content());
    }
}
