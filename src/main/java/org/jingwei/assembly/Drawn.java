package org.jingwei.assembly;

import java.util.List;
import org.jingwei.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can be drawn for a round.
 *
 * @param rounds how many rounds he has served
 * @param leads whether he is in the leader pool (组长库)
 * @param deputizes whether he holds a leading post
 * @param home the unit that he comes from, sections counted as their unit
 */
record Drawn(
        String id,
        List<String> specialties,
        int rounds,
        boolean leads,
        boolean deputizes,
        @Nullable String home) {

    static Drawn of(Row row) {
        var home = row.rowOrNull("home");
        return new Drawn(
                row.string("id"),
                row.strings("specialties"),
                row.integer("rounds"),
                row.bool("leads"),
                row.bool("deputizes"),
                home == null ? null : home.string("id"));
    }

    boolean mayBe(org.jingwei.shared.TeamRole role) {
        return switch (role) {
            case LEADER -> leads;
            case DEPUTY -> leads || deputizes;
            case LIAISON, MEMBER -> true;
        };
    }

    /** Whose unit nobody knows shares it with nobody. */
    String homeOrSelf() {
        return home == null ? id : home;
    }
}
