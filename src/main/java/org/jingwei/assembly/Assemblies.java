package org.jingwei.assembly;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
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
    private static final Query OF_PROPOSAL = Query.named("assembly/of-proposal");

    private final Graph graph;
    private final Clock clock;

    Assemblies(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    Optional<Assembly> find(String id, Viewer viewer) {
        return graph.ask(CARD, Map.of("id", id, "viewer", viewer.scope())).stream()
                .map(row -> Assembly.of(row, clock.instant()))
                .map(assembly -> assembly.state() == AssemblyState.DONE ? offering(assembly, viewer) : assembly)
                .findFirst();
    }

    private Assembly offering(Assembly assembly, Viewer viewer) {
        return graph.ask(PROPOSAL, Map.of("id", assembly.id(), "viewer", viewer.scope())).stream()
                .map(row -> Assembly.Offered.of(new Row(row.query(), row.map("proposal"))))
                .map(assembly::offering)
                .findFirst()
                .orElse(assembly);
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
