package org.jingwei.round;

import java.util.Comparator;
import java.util.List;
import org.jingwei.cadre.Cadre;
import org.jingwei.graph.Row;
import org.jingwei.organization.Organization;
import org.jingwei.shared.TeamRole;

/** A team of a round, leaders in front. */
public record Team(String id, int number, TeamPlan plan, List<Organization> targets, List<Seat> seats) {

    /** A place on a team. */
    public record Seat(TeamRole role, Cadre member) {}

    static Team of(Row row) {
        return new Team(
                row.string("id"),
                row.integer("number"),
                TeamPlan.of(row),
                row.rows("targets").stream().map(Organization::of).toList(),
                row.rows("seats").stream()
                        .map(Team::seat)
                        .sorted(Comparator.comparing(Seat::role))
                        .toList());
    }

    private static Seat seat(Row row) {
        return new Seat(TeamRole.valueOf(row.string("role")), Cadre.of(new Row(row.query(), row.map("member"))));
    }
}
