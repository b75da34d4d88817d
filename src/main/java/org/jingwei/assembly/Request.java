package org.jingwei.assembly;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jingwei.conflict.Outcome;
import org.jingwei.pool.PoolKind;
import org.jingwei.shared.TeamRole;
import org.jspecify.annotations.Nullable;

/**
 * What teams are to be found.
 *
 * @param keeps seats whose holders stay as far as that can be; none in searches of the past
 * @param allowUnknown whether people may sit of whom too little is known; true in searches of the past
 * @param weights what counts otherwise than usual; none in searches of the past
 * @param lottery how the teams are drawn by lot; none where the best are proposed
 */
record Request(
        String round,
        PoolKind pool,
        List<Seat> pins,
        List<Seat> bans,
        List<Seat> keeps,
        boolean allowNeedsReview,
        @Nullable Boolean allowUnknown,
        List<Weight> weights,
        @Nullable Lottery lottery,
        int timeLimitSeconds) {

    Request {
        keeps = Objects.requireNonNullElse(keeps, List.of());
        allowUnknown = Objects.requireNonNullElse(allowUnknown, true);
        weights = Objects.requireNonNullElse(weights, List.of());
    }

    /** Whether somebody of whom the cross-check says that may sit. */
    boolean allows(Outcome outcome) {
        return switch (outcome) {
            case CLEAR -> true;
            case UNKNOWN -> Boolean.TRUE.equals(allowUnknown);
            case NEEDS_REVIEW -> allowNeedsReview;
            case BLOCKED -> false;
        };
    }

    /** A person and a seat of a team, in any role where none is named. */
    record Seat(String team, String cadre, @Nullable TeamRole role) {

        boolean covers(String otherTeam, String person, TeamRole otherRole) {
            return team.equals(otherTeam) && cadre.equals(person) && (role == null || role == otherRole);
        }
    }

    /** How many points each one counts for the teams, or against them, as that term is by its nature. */
    record Weight(Term term, int points) {

        static final int MOST = 50;
    }

    /** The weights that are not the usual ones. */
    Map<Term, Integer> weighing() {
        var weighing = new EnumMap<Term, Integer>(Term.class);
        weights.forEach(weight -> weighing.put(
                weight.term(), weight.points() * Integer.signum(weight.term().weight())));
        return weighing;
    }

    /** In how many of 100 draws any one person may come out: for any one team, and at all. */
    record Lottery(int pairCap, int personCap) {

        /** The draws that caps are shares of. */
        static final int DRAWS = 100;

        LotteryPuzzle of(Puzzle puzzle) {
            var tickets = LotteryPuzzle.TICKETS / DRAWS;
            return new LotteryPuzzle(puzzle, pairCap * tickets, personCap * tickets);
        }
    }

    Request allowingReview() {
        return new Request(round, pool, pins, bans, keeps, true, allowUnknown, weights, lottery, timeLimitSeconds);
    }

    /** For seats that somebody chose by hand: nothing is pinned, and an approval may be given. */
    static Request byHand(String round) {
        return new Request(round, PoolKind.INSPECTION, List.of(), List.of(), List.of(), true, true, List.of(), null, 1);
    }
}
