package org.jingwei.recusal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dataloader.BatchLoaderEnvironment;
import org.jingwei.access.Asking;
import org.jingwei.access.Viewer;
import org.jingwei.clue.Clues;
import org.jingwei.job.Changed;
import org.jingwei.job.Problem;
import org.jingwei.shared.Connection;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Recusals for GraphQL. */
@Controller
class RecusalGraphql {

    private final Recusals recusals;
    private final Requesting requesting;
    private final Deciding deciding;
    private final TakingBack takingBack;
    private final Clues clues;
    private final MessageSource messages;

    RecusalGraphql(
            Recusals recusals,
            Requesting requesting,
            Deciding deciding,
            TakingBack takingBack,
            Clues clues,
            MessageSource messages) {
        this.recusals = recusals;
        this.requesting = requesting;
        this.deciding = deciding;
        this.takingBack = takingBack;
        this.clues = clues;
        this.messages = messages;
    }

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
    @BatchMapping(typeName = "Recusal")
    Map<Recusal, Object> from(List<Recusal> page, BatchLoaderEnvironment batch) {
        var ids = page.stream()
                .map(Recusal::clue)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var seen = ids.isEmpty() ? Map.of() : clues.cards(ids, Asking.viewer(batch));
        var from = new HashMap<Recusal, Object>();
        for (var each : page) {
            var thing = each.unit() == null ? seen.get(each.clue()) : each.unit();
            if (thing != null) {
                from.put(each, thing);
            }
        }
        return from;
    }

    @SchemaMapping(typeName = "Recusal")
    boolean mine(Recusal recusal, Viewer viewer) {
        return recusal.state() == RecusalState.PENDING && recusal.isFor(viewer);
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
                changed.ids().stream()
                        .findFirst()
                        .flatMap(id -> recusals.find(id, viewer))
                        .orElse(null),
                Problem.all(changed.problems(), messages, viewer.language()));
    }
}
