package org.jingwei.clue;

import java.time.Clock;
import java.util.List;
import org.jingwei.access.Viewer;
import org.jingwei.job.Changed;
import org.jingwei.job.Changes;
import org.jingwei.job.Problem;
import org.jingwei.shared.Stamp;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** New clues and their steps, for GraphQL. */
@Controller
class ClueChangesGraphql {

    private final Recording recording;
    private final Stepping stepping;
    private final Clues clues;
    private final ClueGraphql views;
    private final Changes changes;
    private final Clock clock;
    private final MessageSource messages;

    ClueChangesGraphql(
            Recording recording,
            Stepping stepping,
            Clues clues,
            ClueGraphql views,
            Changes changes,
            Clock clock,
            MessageSource messages) {
        this.recording = recording;
        this.stepping = stepping;
        this.clues = clues;
        this.views = views;
        this.changes = changes;
        this.clock = clock;
        this.messages = messages;
    }

    record ClueResult(@Nullable Clue clue, List<Problem> problems) {}

    record StepResult(@Nullable Step step, @Nullable Clue clue, List<Problem> problems, List<AllowedStep> permitted) {}

    @MutationMapping
    ClueResult recordClue(@Argument RecordClueInput input, Viewer viewer) {
        var faults = recording.faults(input, viewer);
        var changed = faults.isEmpty()
                ? changes.run(
                        viewer, "recordClue", input, change -> recording.record(change, input, viewer, stamp(viewer)))
                : Changed.refused(faults);
        var clue = changed.ids().isEmpty()
                ? null
                : clues.trace(changed.ids().getFirst(), viewer).orElse(null);
        return new ClueResult(clue, Problem.all(changed.problems(), messages, viewer.language()));
    }

    @MutationMapping
    StepResult takeStep(@Argument TakeStepInput input, Viewer viewer) {
        var faults = stepping.faults(input, viewer);
        var changed = faults.isEmpty()
                ? changes.run(viewer, "takeStep", input, change -> stepping.take(change, input, viewer, stamp(viewer)))
                : Changed.refused(faults);
        var clue = clues.trace(input.clue(), viewer).orElse(null);
        var permitted = clue == null ? List.<AllowedStep>of() : views.nextSteps(clue, viewer);
        return new StepResult(
                step(changed, clue), clue, Problem.all(changed.problems(), messages, viewer.language()), permitted);
    }

    private static @Nullable Step step(Changed changed, @Nullable Clue clue) {
        if (changed.ids().isEmpty() || clue == null || clue.trace() == null) {
            return null;
        }
        return clue.trace().steps().stream()
                .filter(step -> step.id().equals(changed.ids().getLast()))
                .findFirst()
                .orElse(null);
    }

    private Stamp stamp(Viewer viewer) {
        return new Stamp(clock.instant(), viewer.id());
    }
}
