package org.jingwei.draw;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jingwei.access.Viewer;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.springframework.stereotype.Component;

/** The requests for people, as far as the viewer may see them. */
@Component
class Draws {

    private static final Query OF_ROUND = Query.named("draw/of-round");
    private static final Query CARDS = Query.named("draw/cards");

    private final Graph graph;

    Draws(Graph graph) {
        this.graph = graph;
    }

    Optional<DrawRequest> find(String id, Viewer viewer) {
        return cards(List.of(id), viewer).stream().findFirst();
    }

    /** By unit; some dozens a round. */
    List<DrawRequest> ofRound(String round, Viewer viewer) {
        var ids = graph.ask(OF_ROUND, Map.of("round", round, "viewer", viewer.scope())).stream()
                .map(row -> row.string("id"))
                .toList();
        return ids.isEmpty() ? List.of() : cards(ids, viewer);
    }

    private List<DrawRequest> cards(List<String> ids, Viewer viewer) {
        return graph.ask(CARDS, Map.of("ids", ids, "viewer", viewer.scope())).stream()
                .map(DrawRequest::of)
                .toList();
    }
}
