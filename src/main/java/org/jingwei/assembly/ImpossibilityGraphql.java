package org.jingwei.assembly;

import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.access.Viewer;
import org.jingwei.assembly.Deadend.Stated;
import org.jingwei.assembly.Deadend.Step;
import org.jingwei.cadre.Cadre;
import org.jingwei.cadre.Cadres;
import org.jingwei.organization.Organization;
import org.jingwei.organization.Organizations;
import org.jingwei.round.Rounds;
import org.jingwei.round.Team;
import org.jingwei.shared.TeamRole;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import tools.jackson.databind.json.JsonMapper;

/** Impossibilities for GraphQL, in the caller's language. */
@Controller
class ImpossibilityGraphql {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Rounds rounds;
    private final Cadres cadres;
    private final Organizations organizations;
    private final MessageSource messages;

    ImpossibilityGraphql(Rounds rounds, Cadres cadres, Organizations organizations, MessageSource messages) {
        this.rounds = rounds;
        this.cadres = cadres;
        this.organizations = organizations;
        this.messages = messages;
    }

    /** Why no teams exist. */
    record Impossibility(
            List<Shortage> shortages, List<Demanded> core, List<Remedy> remedies, List<Demanded> overdrawn) {}

    /** Too few people for some seats. */
    record Shortage(String statement, int needed, int available, List<Demanded> seats) {}

    /** Something that is asked, in words. */
    record Demanded(String statement, @Nullable Team team) {}

    /** A way out, in words. */
    record Remedy(String statement, RemedyKind kind, double cost, List<RemedyStep> steps) {}

    /** One thing to do. */
    record RemedyStep(
            String statement,
            RemedyKind kind,
            @Nullable Team team,
            @Nullable TeamRole role,
            @Nullable Cadre member,
            @Nullable Organization from) {}

    @SchemaMapping(typeName = "Assembly")
    @Nullable
    Impossibility impossible(Assembly assembly, Viewer viewer) {
        if (assembly.impossibility() == null) {
            return null;
        }
        var deadend = JSON.readValue(assembly.impossibility(), Deadend.class);
        return words(deadend, assembly, viewer).impossibility(deadend);
    }

    private ImpossibilityWords words(Deadend deadend, Assembly assembly, Viewer viewer) {
        var steps = deadend.ways().stream().flatMap(way -> way.steps().stream()).toList();
        var people = Stream.concat(
                        Stream.concat(deadend.core().stream(), deadend.overdrawn().stream())
                                .filter(stated -> stated.kind().isAboutSomebody())
                                .map(Stated::who),
                        steps.stream().flatMap(step -> Stream.of(step.person(), step.other())))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var named = new HashMap<String, Cadre>();
        cadres.people(people, viewer).forEach((id, person) -> {
            if (person instanceof Cadre cadre) {
                named.put(id, cadre);
            }
        });
        var homes = steps.stream()
                .map(Step::home)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new ImpossibilityWords(
                rounds.find(assembly.roundId(), viewer).stream()
                        .flatMap(round -> round.teams().stream())
                        .collect(Collectors.toMap(Team::id, Function.identity())),
                named,
                organizations.heads(homes, viewer).stream()
                        .collect(Collectors.toMap(Organization::id, Function.identity())),
                messages,
                viewer.language());
    }
}
