package org.jingwei.demo;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jingwei.conflict.Matrix;
import org.jingwei.conflict.Outcome;
import org.jingwei.graph.Row;
import org.jingwei.shared.TeamRole;

/** Gives each seat to the first person against whom nothing speaks, beginning with the seat that the fewest could take. */
final class SoundSeats {

    private final Matrix matrix;
    private final List<Row> people;
    private final List<Taken> taken = new ArrayList<>();

    /** Somebody by his place among the people. */
    record Taken(int team, TeamRole role, int person) {}

    /** An empty seat, and the places of what its team inspects. */
    private record Seat(int team, TeamRole role, List<Integer> targets) {}

    SoundSeats(Matrix matrix, List<Row> people) {
        this.matrix = matrix;
        this.people = people;
    }

    /** Where nobody is sound the seat stays empty. */
    List<Taken> fill(List<Row> teams) {
        teams.stream()
                .flatMap(this::seats)
                .sorted(comparingLong(seat -> sound(seat).count()))
                .forEach(seat ->
                        best(seat).ifPresent(person -> taken.add(new Taken(seat.team(), seat.role(), person))));
        return taken;
    }

    private Stream<Seat> seats(Row team) {
        var targets =
                team.strings("targets").stream().map(matrix.targets()::indexOf).toList();
        return TeamDraw.ROLES.stream().map(role -> new Seat(team.integer("number"), role, targets));
    }

    private Optional<Integer> best(Seat seat) {
        return sound(seat).min(comparing(person -> outcome(person, seat)));
    }

    private Stream<Integer> sound(Seat seat) {
        return IntStream.range(0, people.size())
                .boxed()
                .filter(person -> fits(people.get(person), seat.role()))
                .filter(person -> taken.stream().noneMatch(each -> each.person() == person))
                .filter(person -> outcome(person, seat).compareTo(Outcome.NEEDS_REVIEW) < 0);
    }

    private static boolean fits(Row person, TeamRole role) {
        return switch (role) {
            case LEADER -> person.bool("leads");
            case DEPUTY -> person.bool("deputizes");
            case LIAISON, MEMBER -> !person.bool("leads");
        };
    }

    private Outcome outcome(int person, Seat seat) {
        var weighed = matrix.as(seat.role());
        return Stream.concat(
                        seat.targets().stream().map(target -> weighed.outcome(person, target)),
                        taken.stream()
                                .filter(each -> each.team() == seat.team())
                                .map(each -> weighed.together(person, each.person())))
                .max(Outcome::compareTo)
                .orElseThrow();
    }
}
