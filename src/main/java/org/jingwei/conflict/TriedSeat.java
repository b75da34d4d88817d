package org.jingwei.conflict;

import org.jingwei.cadre.Cadre;
import org.jingwei.organization.Organization;
import org.jingwei.round.Round;
import org.jingwei.round.Team;
import org.jingwei.shared.Severity;
import org.jingwei.shared.TeamRole;
import org.jspecify.annotations.Nullable;

/**
 * A seat of which a rule under trial would say something else than the rule in force.
 *
 * @param target what speaks against him, where it is a body
 * @param colleague beside whom he sits, where that is it
 * @param before the gravest that the rule in force makes of it; nothing where it finds nothing
 * @param finding the first finding in words, of the rule in force where the one under trial has none
 */
public record TriedSeat(
        Round round,
        Team team,
        TeamRole role,
        Cadre member,
        @Nullable Organization target,
        @Nullable Cadre colleague,
        @Nullable Severity before,
        @Nullable Severity after,
        FindingView finding) {

    /** Whether he would not have been seated any more. */
    public boolean isRefused() {
        return after == Severity.HARD; // and was not before, else nothing would have changed
    }

    /** Whether it would stand in the way of the same seat. */
    public boolean isOf(Team other, Team.Seat seat) {
        return team.id().equals(other.id()) && member.id().equals(seat.member().id());
    }
}
