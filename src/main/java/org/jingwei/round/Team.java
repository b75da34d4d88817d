package org.jingwei.round;

import java.util.Comparator;
import java.util.List;
import org.jingwei.cadre.Cadre;
import org.jingwei.graph.Row;
import org.jingwei.organization.Organization;
import org.jingwei.shared.TeamRole;
import org.jspecify.annotations.Nullable;

/** A team of a round, leaders in front. */
public record Team(String id, int number, TeamPlan plan, List<Organization> targets, List<Seat> seats) {

    /**
     * A place on a team.
     *
     * @param answer why the holder was accepted though he was not clear
     * @param reason why he took another's place
     */
    public record Seat(
            TeamRole role,
            Cadre member,
            @Nullable String answer,
            @Nullable String reason) {}

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
        return new Seat(
                TeamRole.valueOf(row.string("role")),
                Cadre.of(new Row(row.query(), row.map("member"))),
                row.stringOrNull("answer"),
                row.stringOrNull("reason"));
    }
}
