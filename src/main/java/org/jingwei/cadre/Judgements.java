package org.jingwei.cadre;

import java.util.Map;
import java.util.Optional;
import org.jingwei.access.Viewer;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.springframework.stereotype.Component;

/** Judgements on identity, as far as the viewer may see them. */
@Component
public class Judgements {

    private static final Query JUDGEMENT = Query.named("cadre/judgement");
    private static final Query OF_ONE_NAME = Query.named("cadre/of-one-name");

    private final Graph graph;

    Judgements(Graph graph) {
        this.graph = graph;
    }

    public Optional<Judgement> find(String id, Viewer viewer) {
        return graph.ask(JUDGEMENT, Map.of("id", id, "viewer", viewer.scope())).stream()
                .map(Judgement::of)
                .findFirst();
    }

    /** Whether the two bear one name: then the head of the office may judge them even where he sees only one of them. */
    boolean shareAName(String first, String second) {
        return !graph.ask(OF_ONE_NAME, Map.of("first", first, "second", second)).isEmpty();
    }
}
