package org.jingwei.draw;

import java.util.List;
import org.jingwei.access.Viewer;
import org.jingwei.job.Changed;
import org.jingwei.job.Problem;
import org.jingwei.round.Round;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Requests for people, for GraphQL. */
@Controller
class DrawGraphql {

    private final Draws draws;
    private final DrawAsking asking;
    private final DrawAnswering answering;
    private final MessageSource messages;

    DrawGraphql(Draws draws, DrawAsking asking, DrawAnswering answering, MessageSource messages) {
        this.draws = draws;
        this.asking = asking;
        this.answering = answering;
        this.messages = messages;
    }

    /** The request as it is on record now, or why nothing was changed. */
    record DrawResult(@Nullable DrawRequest draw, List<Problem> problems) {}

    @SchemaMapping(typeName = "Round")
    List<DrawRequest> draws(Round round, @Argument boolean excluding, Viewer viewer) {
        return draws.ofRound(round.id(), viewer).stream()
                .filter(each -> !excluding || each.excludes())
                .toList();
    }

    @SchemaMapping(typeName = "Round")
    List<DrawFigure> drawFigures(Round round, Viewer viewer) {
        return DrawFigure.of(draws.ofRound(round.id(), viewer));
    }

    @MutationMapping
    DrawResult requestDraw(@Argument DrawAsking.RequestDraw input, Viewer viewer) {
        return result(asking.request(input, viewer), viewer);
    }

    @MutationMapping
    DrawResult answerDraw(@Argument DrawAnswering.AnswerDraw input, Viewer viewer) {
        return result(answering.answer(input, viewer), viewer);
    }

    @MutationMapping
    DrawResult withdrawDraw(@Argument String draw, @Argument String reason, Viewer viewer) {
        return result(asking.withdraw(new DrawAsking.WithdrawDraw(draw, reason), viewer), viewer);
    }

    private DrawResult result(Changed changed, Viewer viewer) {
        return new DrawResult(
                changed.effect(id -> draws.find(id, viewer)),
                Problem.all(changed.problems(), messages, viewer.language()));
    }
}
