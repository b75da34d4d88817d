package org.jingwei.assembly;

import java.io.IOException;
import java.util.List;
import org.jingwei.access.Viewer;
import org.jingwei.assembly.Crossings.Asking;
import org.jingwei.assembly.Crossings.Given;
import org.jingwei.job.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Crossed rounds, for GraphQL. */
@Controller
class CrossingGraphql {

    private final Crossings crossings;
    private final MessageSource messages;

    CrossingGraphql(Crossings crossings, MessageSource messages) {
        this.crossings = crossings;
        this.messages = messages;
    }

    /** A proposal, or why there is none. */
    record CrossingResult(@Nullable Crossing crossing, List<Problem> problems) {}

    /** What each team would inspect. */
    record Crossing(List<Given> teams, int visits, int bound) {}

    @QueryMapping
    CrossingResult proposeCrossing(@Argument Asking input, Viewer viewer) throws IOException {
        var proposed = crossings.propose(input, viewer);
        var crossing = proposed.refusals().isEmpty()
                ? new Crossing(proposed.teams(), proposed.visits(), proposed.bound())
                : null;
        return new CrossingResult(crossing, Problem.all(proposed.refusals(), messages, viewer.language()));
    }
}
