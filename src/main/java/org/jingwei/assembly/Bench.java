package org.jingwei.assembly;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.conflict.Matrix;
import org.jingwei.conflict.Outcome;
import org.jingwei.round.Round;
import org.jingwei.round.Team;
import org.jingwei.shared.TeamRole;

/** Whoever could be drawn for a round and sits on none of its teams, each human once, checked against the round and whoever sits. */
final class Bench {

    private final List<Drawn> drawn;
    private final Map<TeamRole, Matrix> checked = new EnumMap<>(TeamRole.class);
    private final Map<String, Integer> people;
    private final Map<String, Integer> targets;

    Bench(Round round, List<Drawn> drawn, Matrix checked) {
        for (var role : TeamRole.values()) {
            this.checked.put(role, checked.as(role));
        }
        this.people = Staff.places(people(round, drawn));
        this.targets = Staff.places(checked.targets());
        var humans = round.teams().stream()
                .flatMap(team -> team.seats().stream())
                .map(seat -> human(seat.member().id(), checked))
                .collect(Collectors.toCollection(HashSet::new));
        this.drawn = drawn.stream()
                .filter(each -> humans.add(human(each.id(), checked)))
                .toList();
    }

    private String human(String record, Matrix checked) {
        return checked.candidates().get(place(record));
    }

    /** Whoever may be drawn, and whoever sits already: of whom the check is to be asked. */
    static List<String> people(Round round, List<Drawn> drawn) {
        var people = drawn.stream().map(Drawn::id).collect(Collectors.toCollection(ArrayList::new));
        var known = new HashSet<>(people);
        round.teams().stream()
                .flatMap(team -> team.seats().stream())
                .map(seat -> seat.member().id())
                .filter(known::add)
                .forEach(people::add);
        return people;
    }

    /** CLEAR for what the team inspects, and not known to conflict with anybody who stays on it. */
    Stream<Drawn> fit(Team team, TeamRole role, Collection<Team.Seat> staying) {
        return drawn.stream()
                .filter(each -> each.mayBe(role))
                .filter(each -> isClear(place(each.id()), team, role)
                        && staying.stream().allMatch(seat -> isClearWith(place(each.id()), seat, role)));
    }

    private boolean isClear(int person, Team team, TeamRole role) {
        return team.targets().stream()
                .map(target -> Objects.requireNonNull(targets.get(target.id())))
                .allMatch(target -> as(role).outcome(person, target) == Outcome.CLEAR);
    }

    private boolean isClearWith(int person, Team.Seat seat, TeamRole role) {
        var other = place(seat.member().id());
        return Stream.of(role, seat.role())
                .allMatch(as -> as(as).together(Math.min(person, other), Math.max(person, other))
                                .compareTo(Outcome.UNKNOWN)
                        <= 0);
    }

    private Matrix as(TeamRole role) {
        return Objects.requireNonNull(checked.get(role));
    }

    private int place(String person) {
        return Objects.requireNonNull(people.get(person));
    }
}
