package org.jingwei.assembly;

import java.util.List;
import java.util.Objects;
import org.jingwei.pool.PoolKind;
import org.jingwei.shared.TeamRole;
import org.jspecify.annotations.Nullable;

/**
 * What teams are to be found.
 *
 * @param keeps seats whose holders stay as far as that can be; none in searches of the past
 */
record Request(
        String round,
        PoolKind pool,
        List<Seat> pins,
        List<Seat> bans,
        List<Seat> keeps,
        boolean allowNeedsReview,
        int timeLimitSeconds) {

    Request {
        keeps = Objects.requireNonNullElse(keeps, List.of());
    }

    /** A person and a seat of a team, in any role where none is named. */
    record Seat(String team, String cadre, @Nullable TeamRole role) {

        boolean covers(String otherTeam, String person, TeamRole otherRole) {
            return team.equals(otherTeam) && cadre.equals(person) && (role == null || role == otherRole);
        }
    }

    Request allowingReview() {
        return new Request(round, pool, pins, bans, keeps, true, timeLimitSeconds);
    }

    /** For seats that somebody chose by hand: nothing is pinned, and an approval may be given. */
    static Request byHand(String round) {
        return new Request(round, PoolKind.INSPECTION, List.of(), List.of(), List.of(), true, 1);
    }
}
