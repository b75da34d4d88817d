package org.jingwei.assembly;

import java.util.List;
import org.jingwei.shared.TeamRole;

/** What a verified set of seats gets wrong. */
sealed interface Fault {

    /** Somebody sits twice in the round. */
    record Twice(String cadre) implements Fault {}

    /** A team has more or fewer seats of a role than planned. */
    record SeatCount(int team, TeamRole role, int wanted, int filled) implements Fault {}

    /** Somebody is not in the pool, cannot be drawn now, or serves in another round of these days. */
    record NotDrawable(int team, String cadre) implements Fault {}

    /** Somebody may not hold a seat of this role. */
    record NotEligible(int team, String cadre, TeamRole role) implements Fault {}

    /** A rule forbids somebody to inspect what the team inspects. */
    record Blocked(int team, String cadre, List<String> zh, List<String> en) implements Fault {}

    /** A rule forbids two people to sit on one team. */
    record Colleagues(int team, String first, String second, List<String> rules) implements Fault {}

    /** Too few of a team know a specialty. */
    record Lacking(int team, String specialty, int wanted, int have) implements Fault {}

    /** Too many of a team come from one unit. */
    record OneHome(int team, int number, int most) implements Fault {}

    /** Somebody sits where he was banned from. */
    record Banned(int team, String cadre) implements Fault {}

    /** Somebody does not sit where he was pinned. */
    record NotPinned(int team, String cadre) implements Fault {}
}
