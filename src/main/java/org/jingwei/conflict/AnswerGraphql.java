package org.jingwei.conflict;

import java.util.List;
import java.util.Optional;
import org.jingwei.access.Viewer;
import org.jingwei.job.Changed;
import org.jingwei.job.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Answers and waivers for GraphQL. */
@Controller
class AnswerGraphql {

    private final Answering answering;
    private final Waiving waiving;
    private final Findings findings;
    private final MessageSource messages;

    AnswerGraphql(Answering answering, Waiving waiving, Findings findings, MessageSource messages) {
        this.answering = answering;
        this.waiving = waiving;
        this.findings = findings;
        this.messages = messages;
    }

    /** The finding as it stands now, or why it was not answered. */
    record FindingResult(@Nullable FindingView finding, List<Problem> problems) {}

    /** The answer as it is on record now, or why it was not undone. */
    record AnswerResult(@Nullable Answer answer, List<Problem> problems) {}

    /** The waiver as it is on record now, or why there is none. */
    record WaiverResult(@Nullable Waiver waiver, List<Problem> problems) {}

    @MutationMapping
    FindingResult answerFinding(@Argument Answering.AnswerFinding input, Viewer viewer) {
        var changed = answering.answer(input, viewer);
        var met = changed.ids().isEmpty() ? Optional.<Met>empty() : answering.find(input.finding(), viewer);
        return new FindingResult(met.map(this::shown).orElse(null), problems(changed, viewer));
    }

    @MutationMapping
    AnswerResult undoAnswer(@Argument String answer, Viewer viewer) {
        var changed = answering.undo(answer, viewer);
        return new AnswerResult(changed.effect(answering::find), problems(changed, viewer));
    }

    @MutationMapping
    WaiverResult waiveConflict(@Argument Waiving.WaiveConflict input, Viewer viewer) {
        return result(waiving.waive(input, viewer), viewer);
    }

    @MutationMapping
    WaiverResult undoWaiver(@Argument String waiver, Viewer viewer) {
        return result(waiving.undo(waiver, viewer), viewer);
    }

    private WaiverResult result(Changed changed, Viewer viewer) {
        return new WaiverResult(changed.effect(waiving::find), problems(changed, viewer));
    }

    private FindingView shown(Met met) {
        return findings.words(List.of(met.hit()), met.view().viewer()).finding(met.view(), met.hit());
    }

    private List<Problem> problems(Changed changed, Viewer viewer) {
        return Problem.all(changed.problems(), messages, viewer.language());
    }
}
