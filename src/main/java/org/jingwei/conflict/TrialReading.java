package org.jingwei.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jingwei.access.Viewer;
import org.jingwei.organization.Organization;
import org.jingwei.round.Round;
import org.jingwei.round.Team;
import org.jingwei.shared.Severity;
import org.jingwei.shared.TeamRole;

/** Reads two checks of everybody in a round seat by seat: by the rule in force, and by the one under trial. */
final class TrialReading {

    private final Round round;
    private final Checked before;
    private final Checked after;
    private final Findings.Words words;
    private final Viewer viewer;
    private final Map<String, Integer> people = new HashMap<>();
    private final Map<String, Integer> targets = new HashMap<>();
    private final List<TriedSeat> found = new ArrayList<>();

    TrialReading(Round round, CrossCheck before, CrossCheck after, Findings.Words words, Viewer viewer) {
        this.round = round;
        this.before = new Checked(before);
        this.after = new Checked(after);
        this.words = words;
        this.viewer = viewer;
        before.question().candidates().forEach(id -> people.put(id, people.size()));
        before.question().targets().forEach(id -> targets.put(id, targets.size()));
    }

    /** A check, weighed once for each role. */
    private record Checked(CrossCheck check, Map<TeamRole, CrossCheck> byRole) {

        Checked(CrossCheck check) {
            this(check, new EnumMap<>(TeamRole.class));
        }

        CrossCheck as(TeamRole role) {
            return byRole.computeIfAbsent(role, check::as);
        }

        /** The findings on a seat, and the gravest word on them. */
        Said on(TeamRole role, int person, int target) {
            var as = as(role);
            var hits = as.pair(person, target).hits();
            return new Said(as, hits, hits.stream().map(as::severity).min(Comparator.naturalOrder()));
        }

        Said between(Team.Seat one, Team.Seat other, int first, int second) {
            var hits = check.hits().between(first, second);
            return new Said(
                    as(one.role()),
                    hits,
                    Stream.of(one, other)
                            .flatMap(seat ->
                                    hits.stream().map(hit -> as(seat.role()).severity(hit)))
                            .min(Comparator.naturalOrder()));
        }
    }

    private record Said(CrossCheck check, List<Hit> hits, Optional<Severity> gravest) {}

    List<TriedSeat> seats() {
        for (var team : round.teams()) {
            var seats = team.seats().stream()
                    .filter(seat -> people.containsKey(seat.member().id()))
                    .toList();
            for (int i = 0; i < seats.size(); i++) {
                var seat = seats.get(i);
                team.targets().forEach(target -> against(team, seat, target));
                for (int j = i + 1; j < seats.size(); j++) {
                    beside(team, seat, seats.get(j));
                }
            }
        }
        return found;
    }

    private void against(Team team, Team.Seat seat, Organization target) {
        var person = place(seat);
        var at = Objects.requireNonNull(targets.get(target.id()));
        var was = before.on(seat.role(), person, at);
        var is = after.on(seat.role(), person, at);
        if (!was.gravest().equals(is.gravest())) {
            found.add(new TriedSeat(
                    round,
                    team,
                    seat.role(),
                    seat.member(),
                    target,
                    null,
                    was.gravest().orElse(null),
                    is.gravest().orElse(null),
                    finding(was, is)));
        }
    }

    /** Of two who sit together it is told of the one who stands first on the team. */
    private void beside(Team team, Team.Seat seat, Team.Seat other) {
        var was = before.between(seat, other, place(seat), place(other));
        var is = after.between(seat, other, place(seat), place(other));
        if (!was.gravest().equals(is.gravest())) {
            found.add(new TriedSeat(
                    round,
                    team,
                    seat.role(),
                    seat.member(),
                    null,
                    other.member(),
                    was.gravest().orElse(null),
                    is.gravest().orElse(null),
                    finding(was, is)));
        }
    }

    private FindingView finding(Said was, Said is) {
        var said = is.hits().isEmpty() ? was : is;
        return words.finding(new CheckView(said.check(), viewer), said.hits().getFirst());
    }

    private int place(Team.Seat seat) {
        return Objects.requireNonNull(people.get(seat.member().id()));
    }
}
