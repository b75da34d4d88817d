package org.jingwei.trace;

import java.time.LocalDate;
import java.util.List;
import org.jingwei.access.Viewer;
import org.jingwei.clue.Clue;
import org.jingwei.shared.BadInput;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What hangs together, for GraphQL. */
@Controller
class TraceGraphql {

    private static final int FARTHEST_KIN = 3;

    private static final int MOST_HOPS = 6;

    private final Links links;
    private final Connections connections;

    TraceGraphql(Links links, Connections connections) {
        this.links = links;
        this.connections = connections;
    }

    @QueryMapping
    Connections.Paths connections(
            @Argument String from,
            @Argument String to,
            @Argument Integer maxHops,
            @Argument Integer first,
            @Argument @Nullable LocalDate on,
            Viewer viewer) {
        if (maxHops < 1 || maxHops > MOST_HOPS) {
            throw new BadInput("bad-variable", "trace.hops");
        }
        return connections.between(
                from, to, maxHops, first, on == null ? viewer.now().on() : on, viewer);
    }

    @SchemaMapping
    List<ClueLink> linked(Clue clue, @Argument Integer first, @Argument Integer maxHops, Viewer viewer) {
        if (maxHops < 0 || maxHops > FARTHEST_KIN) {
            throw new BadInput("bad-variable", "trace.kin-hops");
        }
        return links.of(clue, first, maxHops, viewer);
    }
}
