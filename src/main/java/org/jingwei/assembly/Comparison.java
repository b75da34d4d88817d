package org.jingwei.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jingwei.assembly.Assembly.Offer;
import org.jingwei.round.Team;
import org.jingwei.shared.TeamRole;
import org.jspecify.annotations.Nullable;

/**
 * Two proposals for one round beside each other.
 *
 * @param seats those of which they say different things
 * @param same how many seats the same people would take
 */
record Comparison(Proposal first, Proposal second, List<Change> seats, int same) {

    /** One of the seats of a role on a team, and whom each proposes for it; nobody where it leaves fewer. */
    record Change(
            Team team,
            TeamRole role,
            @Nullable Offer first,
            @Nullable Offer second) {}

    /** One of the terms, counted in both and weighed as each was. */
    record Judged(Term term, int first, int second, int firstWeight, int secondWeight) {

        int gain() {
            return second * secondWeight - first * firstWeight;
        }
    }

    static Comparison of(Proposal first, Proposal second, List<Team> teams) {
        var changes = new ArrayList<Change>();
        var same = 0;
        for (var team : teams) {
            for (var role : TeamRole.values()) {
                var before = offers(first, team, role);
                var after = offers(second, team, role);
                var stay = before.stream().filter(offer -> has(after, offer)).toList();
                same += stay.size();
                before.removeAll(stay);
                after.removeIf(offer -> has(stay, offer));
                for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
                    changes.add(new Change(team, role, at(before, i), at(after, i)));
                }
            }
        }
        return new Comparison(first, second, changes, same);
    }

    boolean weighedAlike() {
        return first.offered().weights().equals(second.offered().weights());
    }

    List<Judged> terms() {
        return Stream.of(Term.values())
                .filter(term -> first.offered().terms().containsKey(term)
                        || second.offered().terms().containsKey(term))
                .map(term -> new Judged(
                        term,
                        count(first.offered().terms(), term),
                        count(second.offered().terms(), term),
                        count(first.offered().weights(), term),
                        count(second.offered().weights(), term)))
                .toList();
    }

    /** A proposal from before there was such a term counts none of it. */
    private static int count(Map<Term, Integer> counted, Term term) {
        return Objects.requireNonNullElse(counted.get(term), 0);
    }

    private static List<Offer> offers(Proposal proposal, Team team, TeamRole role) {
        return new ArrayList<>(proposal.offered().offers().stream()
                .filter(offer -> offer.team().equals(team.id()) && offer.role() == role)
                .toList());
    }

    private static boolean has(List<Offer> offers, Offer one) {
        return offers.stream()
                .anyMatch(offer -> offer.member().id().equals(one.member().id()));
    }

    private static @Nullable Offer at(List<Offer> offers, int place) {
        return place < offers.size() ? offers.get(place) : null;
    }
}
