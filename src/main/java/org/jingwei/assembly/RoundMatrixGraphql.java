package org.jingwei.assembly;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jingwei.access.Viewer;
import org.jingwei.cadre.Cadre;
import org.jingwei.cadre.Cadres;
import org.jingwei.organization.Organization;
import org.jingwei.organization.Organizations;
import org.jingwei.pool.PoolKind;
import org.jingwei.round.Round;
import org.jingwei.shared.TeamRole;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Whom a round could be staffed with, for GraphQL. */
@Controller
class RoundMatrixGraphql {

    private final Staff staff;
    private final Cadres cadres;
    private final Organizations organizations;

    RoundMatrixGraphql(Staff staff, Cadres cadres, Organizations organizations) {
        this.staff = staff;
        this.cadres = cadres;
        this.organizations = organizations;
    }

    /** The matrix as it goes out. */
    record Answer(List<MatrixRow> rows, List<RoundMatrix.Pair> colleagues) {}

    /** Somebody who can be drawn, with his card. */
    record MatrixRow(
            Cadre cadre,
            @Nullable Organization home,
            List<String> specialties,
            int roundsServed,
            List<TeamRole> roles,
            List<RoundMatrix.Verdict> verdicts) {}

    @SchemaMapping(typeName = "Round")
    Answer matrix(Round round, @Argument PoolKind pool, Viewer viewer) {
        var drawn = staff.draw(round, pool, viewer);
        var checked = staff.check(drawn.stream().map(Drawn::id).toList(), round.inspected(), round, viewer);
        var matrix = RoundMatrix.of(round, drawn, checked);
        var people = cadres.people(drawn.stream().map(Drawn::id).toList(), viewer);
        var homes = homes(drawn, viewer);
        return new Answer(
                matrix.rows().stream().flatMap(row -> row(row, people, homes)).toList(), matrix.colleagues());
    }

    private Map<String, Organization> homes(List<Drawn> drawn, Viewer viewer) {
        var ids = drawn.stream()
                .map(Drawn::home)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return organizations.heads(ids, viewer).stream()
                .collect(java.util.stream.Collectors.toMap(Organization::id, each -> each));
    }

    private static Stream<MatrixRow> row(
            RoundMatrix.Row row, Map<String, Object> people, Map<String, Organization> homes) {
        var drawn = row.drawn();
        return people.get(drawn.id()) instanceof Cadre cadre
                ? Stream.of(new MatrixRow(
                        cadre,
                        drawn.home() == null ? null : homes.get(drawn.home()),
                        drawn.specialties(),
                        drawn.rounds(),
                        Stream.of(TeamRole.values()).filter(drawn::mayBe).toList(),
                        row.verdicts()))
                : Stream.empty();
    }
}
