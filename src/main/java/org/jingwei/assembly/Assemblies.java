package org.jingwei.assembly;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jingwei.access.Viewer;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jingwei.graph.Row;
import org.springframework.stereotype.Component;

/** Searches for teams, as far as the viewer may see them. */
@Component
public class Assemblies {

    private static final Query CARD = Query.named("assembly/card");
    private static final Query PROPOSAL = Query.named("assembly/proposal");
    private static final Query OF_ROUND = Query.named("assembly/of-round");
    private static final Query OF_PROPOSAL = Query.named("assembly/of-proposal");

    private final Graph graph;
    private final Clock clock;

    Assemblies(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    Optional<Assembly> find(String id, Viewer viewer) {
        var alive = Assembly.alive(clock.instant()).atZone(ZoneOffset.UTC);
        var cards = graph.ask(CARD, Map.of("id", id, "alive", alive, "viewer", viewer.scope()));
        return offering(cards, viewer).stream().findFirst();
    }

    /** Those of a round, the latest first. */
    List<Assembly> list(String round, int most, Viewer viewer) {
        return offering(graph.ask(OF_ROUND, Map.of("round", round, "most", most, "viewer", viewer.scope())), viewer);
    }

    /** With what they propose. */
    private List<Assembly> offering(List<Row> cards, Viewer viewer) {
        var assemblies =
                cards.stream().map(row -> Assembly.of(row, clock.instant())).toList();
        var done = assemblies.stream()
                .filter(assembly -> assembly.state() == AssemblyState.DONE)
                .map(Assembly::id)
                .toList();
        var proposals =
                done.isEmpty() ? List.<Row>of() : graph.ask(PROPOSAL, Map.of("ids", done, "viewer", viewer.scope()));
        var offered = proposals.stream()
                .collect(Collectors.toMap(
                        row -> row.string("assembly"),
                        row -> Assembly.Offered.of(new Row(row.query(), row.map("proposal")))));
        return assemblies.stream()
                .map(assembly -> assembly.offering(offered.get(assembly.id())))
                .toList();
    }

    /** The search that made this proposal. */
    Optional<Assembly> findByProposal(String proposal, Viewer viewer) {
        return graph.ask(OF_PROPOSAL, Map.of("proposal", proposal, "viewer", viewer.scope())).stream()
                .findFirst()
                .flatMap(row -> find(row.string("id"), viewer));
    }

    /** As an answer shows it. */
    public Optional<Object> findNode(String id, Viewer viewer) {
        return find(id, viewer).map(assembly -> (Object) assembly);
    }

    /** A proposal as an answer shows it. */
    public Optional<Object> findProposal(String id, Viewer viewer) {
        return findByProposal(id, viewer).map(Proposal::of);
    }
}
