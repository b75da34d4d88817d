package org.jingwei.recusal;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.jingwei.access.Asking;
import org.jingwei.access.Viewer;
import org.jingwei.clue.Clue;
import org.jingwei.clue.Clues;
import org.jingwei.job.Changed;
import org.jingwei.job.Problem;
import org.jingwei.shared.Connection;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Recusals for GraphQL. */
@Controller
class RecusalGraphql {

    private final Recusals recusals;
    private final Requesting requesting;
    private final Deciding deciding;
    private final TakingBack takingBack;
    private final MessageSource messages;

    RecusalGraphql(
            Recusals recusals,
            Requesting requesting,
            Deciding deciding,
            TakingBack takingBack,
            Clues clues,
            MessageSource messages,
            BatchLoaderRegistry loaders) {
        this.recusals = recusals;
        this.requesting = requesting;
        this.deciding = deciding;
        this.takingBack = takingBack;
        this.messages = messages;
        loaders.forTypePair(String.class, Seen.class)
                .registerMappedBatchLoader((ids, batch) ->
                        Mono.fromCallable(() -> clues.cards(ids, Asking.viewer(batch)).values().stream()
                                .collect(Collectors.toMap(Clue::id, Seen::new))));
    }

    /** A clue that the viewer may know of, as the page of recusals shows it. */
    record Seen(Clue clue) {}

    /** The application as it is on record now, or why nothing was changed. */
    record RecusalResult(@Nullable Recusal recusal, List<Problem> problems) {}

    @QueryMapping
    Connection<Recusal> recusals(
            @Argument Recusals.@Nullable Filter filter,
            @Argument Integer first,
            @Argument @Nullable String after,
            Viewer viewer) {
        return recusals.list(filter, first, after, viewer);
    }

    /** What from; all clues of a page in one statement. */
    @SchemaMapping(typeName = "Recusal")
    CompletableFuture<@Nullable Object> from(Recusal recusal, DataLoader<String, @Nullable Seen> clues) {
        return recusal.unit() != null
                ? CompletableFuture.completedFuture(recusal.unit())
                : clues.load(recusal.standing().from()).thenApply(seen -> seen == null ? null : seen.clue());
    }

    @SchemaMapping(typeName = "Recusal")
    boolean mine(Recusal recusal, Viewer viewer) {
        return recusal.state() == RecusalState.PENDING && recusal.isFor(viewer);
    }

    @SchemaMapping(typeName = "Recusal")
    boolean undoable(Recusal recusal, Viewer viewer) {
        return recusal.state() != RecusalState.LAPSED && recusal.mayBeTakenBackBy(viewer);
    }

    @MutationMapping
    RecusalResult requestRecusal(@Argument Requesting.RequestRecusal input, Viewer viewer) {
        return result(requesting.request(input, viewer), viewer);
    }

    @MutationMapping
    RecusalResult decideRecusal(@Argument Deciding.DecideRecusal input, Viewer viewer) {
        return result(deciding.decide(input, viewer), viewer);
    }

    @MutationMapping
    RecusalResult undoRecusal(
            @Argument String recusal,
            @Argument @Nullable String reason,
            @Argument @Nullable String document,
            @Argument @Nullable String approver,
            Viewer viewer) {
        var input = new TakingBack.UndoRecusal(recusal, reason, document, approver);
        return result(takingBack.undo(input, viewer), viewer);
    }

    private RecusalResult result(Changed changed, Viewer viewer) {
        return new RecusalResult(
                changed.effect(id -> recusals.find(id, viewer)),
                Problem.all(changed.problems(), messages, viewer.language()));
    }
}
