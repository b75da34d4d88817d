package org.jingwei.assembly;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.access.Viewer;
import org.jingwei.cadre.Cadre;
import org.jingwei.cadre.Cadres;
import org.jingwei.conflict.ArisenConflict;
import org.jingwei.conflict.Matrix;
import org.jingwei.conflict.Outcome;
import org.jingwei.organization.Organization;
import org.jingwei.pool.PoolKind;
import org.jingwei.round.Round;
import org.jingwei.round.Team;
import org.jingwei.shared.TeamRole;
import org.springframework.stereotype.Component;

/** Who could take a seat at once on which a conflict arose: CLEAR for the team, and with everybody who stays on it. */
@Component
class Successors {

    private static final int MOST = 5;

    private final Staff staff;
    private final Cadres cadres;

    Successors(Staff staff, Cadres cadres) {
        this.staff = staff;
        this.cadres = cadres;
    }

    /** The pool against the round, asked once; seats are looked up in it one by one. */
    record Field(Round round, List<Drawn> drawn, Matrix checked, Map<String, Object> cards) {

        /** Those who served least first. */
        List<Cadre> of(ArisenConflict conflict) {
            var found = round.teams().stream()
                    .filter(each -> each.id().equals(conflict.team()))
                    .findFirst();
            if (found.isEmpty() || conflict.endedAt() != null) {
                return List.of();
            }
            var team = found.get();
            var staying = team.seats().stream()
                    .filter(seat -> !seat.member().id().equals(conflict.person()))
                    .toList();
            return drawn.stream()
                    .filter(each -> each.mayBe(conflict.role()) && !isSeated(each))
                    .filter(each -> isClear(each, team, conflict.role(), staying))
                    .sorted(Comparator.comparingInt(Drawn::rounds))
                    .limit(MOST)
                    .map(each -> cards.get(each.id()))
                    .filter(Cadre.class::isInstance)
                    .map(Cadre.class::cast)
                    .toList();
        }

        private boolean isSeated(Drawn person) {
            return round.teams().stream()
                    .flatMap(team -> team.seats().stream())
                    .anyMatch(seat -> seat.member().id().equals(person.id()));
        }

        private boolean isClear(Drawn person, Team team, TeamRole role, Collection<Team.Seat> staying) {
            var people = Staff.places(people(round, drawn));
            var targets = Staff.places(checked.targets());
            var place = Objects.requireNonNull(people.get(person.id()));
            return team.targets().stream()
                            .map(Organization::id)
                            .map(target -> Objects.requireNonNull(targets.get(target)))
                            .allMatch(target -> checked.as(role).outcome(place, target) == Outcome.CLEAR)
                    && staying.stream()
                            .allMatch(seat -> isClearWith(
                                    Objects.requireNonNull(
                                            people.get(seat.member().id())),
                                    place,
                                    seat,
                                    role));
        }

        private boolean isClearWith(int other, int place, Team.Seat seat, TeamRole role) {
            return Stream.of(role, seat.role())
                    .allMatch(as -> checked.as(as)
                                    .together(Math.min(place, other), Math.max(place, other))
                                    .compareTo(Outcome.UNKNOWN)
                            <= 0);
        }
    }

    Field of(Round round, Viewer viewer) {
        var drawn = staff.draw(round, PoolKind.INSPECTION, viewer);
        var checked = staff.check(people(round, drawn), round.inspected(), round, viewer);
        var cards = cadres.people(drawn.stream().map(Drawn::id).toList(), viewer);
        return new Field(round, drawn, checked, cards);
    }

    /** Whoever may be drawn, and whoever sits already. */
    private static List<String> people(Round round, List<Drawn> drawn) {
        var people = drawn.stream().map(Drawn::id).collect(Collectors.toCollection(ArrayList::new));
        var known = new HashSet<>(people);
        round.teams().stream()
                .flatMap(team -> team.seats().stream())
                .map(seat -> seat.member().id())
                .filter(known::add)
                .forEach(people::add);
        return people;
    }
}
