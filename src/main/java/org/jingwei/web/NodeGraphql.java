package org.jingwei.web;

import java.util.Map;
import org.jingwei.access.Viewer;
import org.jingwei.assembly.Assemblies;
import org.jingwei.cadre.Cadres;
import org.jingwei.cadre.Judgements;
import org.jingwei.clue.Clues;
import org.jingwei.graph.Graph;
import org.jingwei.graph.Query;
import org.jingwei.organization.Organizations;
import org.jingwei.pool.Pools;
import org.jingwei.round.Rounds;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Whatever has an id, found by it; what is hidden and what is not there take the same road. */
@Controller
class NodeGraphql {

    private static final Query NODE = Query.named("web/node");

    private final Graph graph;
    private final Assemblies assemblies;
    private final Cadres cadres;
    private final Clues clues;
    private final Judgements judgements;
    private final Organizations organizations;
    private final Pools pools;
    private final Rounds rounds;

    NodeGraphql(
            Graph graph,
            Assemblies assemblies,
            Cadres cadres,
            Clues clues,
            Judgements judgements,
            Organizations organizations,
            Pools pools,
            Rounds rounds) {
        this.graph = graph;
        this.assemblies = assemblies;
        this.cadres = cadres;
        this.clues = clues;
        this.judgements = judgements;
        this.organizations = organizations;
        this.pools = pools;
        this.rounds = rounds;
    }

    @QueryMapping
    @Nullable
    Object node(@Argument String id, Viewer viewer) {
        var kinds = graph.ask(NODE, Map.of("id", id, "viewer", viewer.scope()));
        if (kinds.isEmpty()) {
            return null;
        }
        return switch (kinds.getFirst().string("kind")) {
            case "Cadre", "Person" -> cadres.findPerson(id, viewer).orElse(null);
            case "Organization" -> organizations.find(id, viewer).orElse(null);
            case "Region" -> organizations.findRegion(id, viewer).orElse(null);
            case "Round" -> rounds.find(id, viewer).orElse(null);
            case "Team" -> rounds.findTeam(id, viewer).orElse(null);
            case "PoolMember" -> pools.find(id, viewer).orElse(null);
            case "Assembly" -> assemblies.findNode(id, viewer).orElse(null);
            case "Proposal" -> assemblies.findProposal(id, viewer).orElse(null);
            case "Clue" -> clues.find(id, viewer).orElse(null);
            case "Judgement" -> judgements.find(id, viewer).orElse(null);
            default -> throw new IllegalStateException("web/node names a kind that nobody finds: " + kinds.getFirst());
        };
    }
}
