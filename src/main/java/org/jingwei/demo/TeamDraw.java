package org.jingwei.demo;

import static org.jingwei.shared.TeamRole.DEPUTY;
import static org.jingwei.shared.TeamRole.LEADER;
import static org.jingwei.shared.TeamRole.LIAISON;
import static org.jingwei.shared.TeamRole.MEMBER;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jingwei.shared.TeamRole;

/** Fills teams by lot. The office sees where somebody works now; whose kin he is, and where he was, it does not. */
final class TeamDraw {

    static final List<TeamRole> ROLES = List.of(LEADER, DEPUTY, LIAISON, MEMBER, MEMBER, MEMBER);

    private final List<Member> left;

    TeamDraw(Chance chance, List<Member> members) {
        left = new ArrayList<>(members);
        chance.shuffle(left);
    }

    List<Seated> team(String round, int team, List<Body> targets) {
        var seats = new ArrayList<Seated>();
        for (var role : ROLES) {
            left.stream()
                    .filter(fits(role))
                    .filter(member -> targets.stream().noneMatch(member::worksIn))
                    .findFirst()
                    .ifPresent(member -> seats.add(new Seated(round, team, member, role)));
            seats.forEach(seated -> left.remove(seated.member()));
        }
        return seats;
    }

    private static Predicate<Member> fits(TeamRole role) {
        return switch (role) {
            case LEADER -> Member::mayLead;
            case DEPUTY -> member -> member.official().slot().leading();
            case LIAISON, MEMBER -> member -> !member.mayLead();
        };
    }
}
