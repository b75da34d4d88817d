package org.jingwei.draw;

import java.util.HashMap;
import java.util.Objects;
import java.util.Optional;
import org.jingwei.access.Viewer;
import org.jingwei.graph.Change;
import org.jingwei.graph.Query;
import org.jingwei.job.Changed;
import org.jingwei.job.Changes;
import org.jingwei.round.Rounds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The office records what a unit answers; a further answer corrects the one that it names. */
@Component
class DrawAnswering {

    private static final Query ANSWER = Query.named("draw/answer");

    private final Rounds rounds;
    private final Drawables drawables;
    private final Draws draws;
    private final Changes changes;

    DrawAnswering(Rounds rounds, Drawables drawables, Draws draws, Changes changes) {
        this.rounds = rounds;
        this.drawables = drawables;
        this.draws = draws;
        this.changes = changes;
    }

    /** An answer, as it comes in. */
    record AnswerDraw(
            String draw,
            DrawReply reply,
            @Nullable DrawReason reason,
            @Nullable String words,
            @Nullable String substitute,
            @Nullable String document,
            @Nullable String corrects) {}

    Changed answer(AnswerDraw input, Viewer viewer) {
        return changes.run(viewer, "answerDraw", input, change -> answer(change, input, viewer));
    }

    private Changed answer(Change change, AnswerDraw input, Viewer viewer) {
        var found = draws.find(input.draw(), viewer).filter(each -> each.withdrawal() == null);
        if (found.isEmpty()) {
            return DrawAsking.refused("not-found", "draw.no-request", "draw");
        }
        var draw = found.get();
        if (DrawRequest.isOwn(draw.cadre().id(), viewer)) {
            return DrawAsking.refused("own-matter", "draw.own-matter", "draw");
        }
        var standing = draw.answer();
        if (standing != null && input.corrects() == null) {
            return DrawAsking.refused("row-invalid", "draw.answered-already", "corrects");
        }
        if (!Objects.equals(standing == null ? null : standing.id(), input.corrects())) {
            return DrawAsking.refused("stale-version", "draw.stale", "corrects");
        }
        return incomplete(input)
                .or(() -> unfit(draw, input, viewer))
                .orElseGet(() -> write(change, draw, input, viewer));
    }

    private static Optional<Changed> incomplete(AnswerDraw input) {
        var refuses = input.reply() == DrawReply.REFUSED;
        if (refuses != (input.reason() != null)) {
            return Optional.of(DrawAsking.refused("row-invalid", "draw.reason-of-refusal", "reason"));
        }
        if ((refuses || input.words() != null) && DrawAsking.isNoText(input.words())) {
            return Optional.of(DrawAsking.refused("row-invalid", "draw.words-length", "words"));
        }
        if ((input.reply() == DrawReply.SUBSTITUTED) != (input.substitute() != null)) {
            return Optional.of(DrawAsking.refused("row-invalid", "draw.whom-instead", "substitute"));
        }
        return DrawAsking.isLongDocument(input.document())
                ? Optional.of(DrawAsking.refused("row-invalid", "draw.document-length", "document"))
                : Optional.empty();
    }

    /** A unit offers somebody else of its own who can be drawn, and each of them once. */
    private Optional<Changed> unfit(DrawRequest draw, AnswerDraw input, Viewer viewer) {
        var other = input.substitute();
        if (other == null) {
            return Optional.empty();
        }
        if (other.equals(draw.cadre().id())) {
            return Optional.of(DrawAsking.refused("row-invalid", "draw.substitute-himself", "substitute"));
        }
        if (draws.ofRound(draw.round(), viewer).stream()
                .filter(each -> !each.id().equals(draw.id()))
                .anyMatch(each -> each.takes(other))) {
            return Optional.of(DrawAsking.refused("row-invalid", "draw.substitute-taken", "substitute"));
        }
        var drawable = rounds.find(draw.round(), viewer).flatMap(round -> drawables.find(other, round, viewer));
        if (drawable.isEmpty()) {
            return Optional.of(DrawAsking.refused("not-found", "draw.substitute-not-drawable", "substitute"));
        }
        return draw.unit().id().equals(drawable.get().home())
                ? Optional.empty()
                : Optional.of(DrawAsking.refused("row-invalid", "draw.substitute-elsewhere", "substitute"));
    }

    private static Changed write(Change change, DrawRequest draw, AnswerDraw input, Viewer viewer) {
        var says = DrawAsking.stamp(viewer);
        says.put("number", draw.answers().size() + 1);
        says.put("reply", input.reply().name());
        says.put("reason", input.reason() == null ? null : input.reason().name());
        says.put("words", DrawAsking.text(input.words()).orElse(null));
        says.put("document", DrawAsking.text(input.document()).orElse(null));
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("draw", draw.id());
        parameters.put("corrects", input.corrects());
        parameters.put("substitute", input.substitute());
        parameters.put("says", says);
        return change.write(ANSWER, parameters).isEmpty()
                ? DrawAsking.refused("stale-version", "draw.stale", "draw")
                : Changed.of(draw.id());
    }
}
