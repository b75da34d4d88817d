package org.jingwei.clue;

import java.util.List;
import java.util.function.BiFunction;
import org.jingwei.access.Viewer;
import org.jingwei.graph.Change;
import org.jingwei.job.Changed;
import org.jingwei.job.Changes;
import org.jingwei.job.Problem;
import org.jingwei.shared.Stamp;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Witnesses of clues, for GraphQL. */
@Controller
class WitnessGraphql {

    private final Witnesses witnesses;
    private final Clues clues;
    private final Changes changes;
    private final MessageSource messages;

    WitnessGraphql(Witnesses witnesses, Clues clues, Changes changes, MessageSource messages) {
        this.witnesses = witnesses;
        this.clues = clues;
        this.changes = changes;
        this.messages = messages;
    }

    record WitnessResult(@Nullable Clue clue, List<Problem> problems) {}

    @SchemaMapping(typeName = "Clue", field = "witnesses")
    List<Witness> witnesses(Clue clue, Viewer viewer) {
        return witnesses.of(clue, viewer);
    }

    @MutationMapping
    WitnessResult recordWitness(@Argument Witnesses.RecordWitnessInput input, Viewer viewer) {
        return changed(
                "recordWitness", input, viewer, (change, stamp) -> witnesses.record(change, input, viewer, stamp));
    }

    @MutationMapping
    WitnessResult strikeWitness(@Argument Witnesses.StrikeWitnessInput input, Viewer viewer) {
        return changed(
                "strikeWitness", input, viewer, (change, stamp) -> witnesses.strike(change, input, viewer, stamp));
    }

    private WitnessResult changed(
            String operation, Record input, Viewer viewer, BiFunction<Change, Stamp, Changed> work) {
        var changed = changes.run(
                viewer,
                operation,
                input,
                change -> work.apply(change, new Stamp(viewer.now().knownAt(), viewer.id())));
        return new WitnessResult(
                changed.effect(id -> clues.find(id, viewer)),
                Problem.all(changed.problems(), messages, viewer.language()));
    }
}
