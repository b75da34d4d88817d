package org.jingwei.round;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jingwei.graph.Row;
import org.jingwei.shared.TeamRole;
import org.jspecify.annotations.Nullable;

/** How many seats of each role a team has, and what its members must know. */
public record TeamPlan(int leaders, int deputies, int liaisons, int members, List<Want> wants) {

    /** At least so many members know a specialty. */
    public record Want(String specialty, int atLeast) {}

    public TeamPlan {
        wants = List.copyOf(wants);
    }

    /** Seats by role, without the roles that have none. */
    public Map<TeamRole, Integer> seats() {
        var seats = new EnumMap<TeamRole, Integer>(TeamRole.class);
        seats.put(TeamRole.LEADER, leaders);
        seats.put(TeamRole.DEPUTY, deputies);
        seats.put(TeamRole.LIAISON, liaisons);
        seats.put(TeamRole.MEMBER, members);
        seats.values().removeIf(number -> number == 0);
        return seats;
    }

    static TeamPlan of(Row row) {
        var wants = new ArrayList<Want>();
        var least = row.integers("wantedAtLeast");
        for (var specialty : row.strings("wanted")) {
            wants.add(new Want(specialty, least.get(wants.size())));
        }
        return new TeamPlan(
                row.integer("leaders"),
                row.integer("deputies"),
                row.integer("liaisons"),
                row.integer("members"),
                wants);
    }

    /** As the node of the team keeps it. */
    Map<String, @Nullable Object> says() {
        return Map.of(
                "leaders", leaders,
                "deputies", deputies,
                "liaisons", liaisons,
                "members", members,
                "wanted", wants.stream().map(Want::specialty).toList(),
                "wantedAtLeast", wants.stream().map(Want::atLeast).toList());
    }
}
