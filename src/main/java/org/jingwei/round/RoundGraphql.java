package org.jingwei.round;

import org.jingwei.access.Viewer;
import org.jingwei.shared.Connection;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Rounds for GraphQL. */
@Controller
class RoundGraphql {

    private final Rounds rounds;

    RoundGraphql(Rounds rounds) {
        this.rounds = rounds;
    }

    @QueryMapping
    @Nullable
    Round round(@Argument String id, Viewer viewer) {
        return rounds.find(id, viewer).orElse(null);
    }

    @QueryMapping
    Connection<Round> rounds(@Argument Integer first, @Argument @Nullable String after, Viewer viewer) {
        return rounds.list(first, after, viewer);
    }
}
