package org.jingwei.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.jingwei.assembly.Puzzle.Option;
import org.jingwei.shared.TeamRole;

/** Tries every way to fill the seats, one after the other: slow, and sure. */
final class EveryWay {

    private record Place(int team, TeamRole role) {}

    private final Puzzle puzzle;
    private final List<Place> places = new ArrayList<>();
    private final List<Option> seated = new ArrayList<>();
    private final Predicate<Demand> asked;
    private OptionalInt best = OptionalInt.empty();

    private EveryWay(Puzzle puzzle, Predicate<Demand> asked) {
        this.puzzle = puzzle;
        this.asked = asked;
        for (int team = 0; team < puzzle.teams().size(); team++) {
            var number = team;
            puzzle.teams().get(team).seats().forEach((role, seats) -> {
                for (int i = 0; i < seats; i++) {
                    places.add(new Place(number, role));
                }
            });
        }
    }

    /** What the best teams are worth; empty where there are none. */
    static OptionalInt best(Puzzle puzzle) {
        return best(puzzle, demand -> true);
    }

    /** As if only these demands were made. */
    static OptionalInt best(Puzzle puzzle, Predicate<Demand> asked) {
        var ways = new EveryWay(puzzle, asked);
        ways.fill(0, -1);
        return ways.best;
    }

    private void fill(int place, int former) {
        if (place == places.size()) {
            if (isAllowed()) {
                var worth = worth();
                best = OptionalInt.of(Math.max(worth, best.orElse(worth)));
            }
            return;
        }
        var wanted = places.get(place);
        // two seats of one kind are filled in the order of the people: the other order is the same team
        var least = place > 0 && places.get(place - 1).equals(wanted) ? former + 1 : 0;
        for (var option : puzzle.options()) {
            if (option.team() == wanted.team()
                    && option.role() == wanted.role()
                    && option.person() >= least
                    && seated.stream().noneMatch(other -> other.person() == option.person())) {
                seated.add(option);
                fill(place + 1, option.person());
                seated.removeLast();
            }
        }
        if (!asked.test(new Demand.Seats(wanted.team(), wanted.role(), seats(wanted)))) {
            fill(place + 1, Integer.MAX_VALUE - 1);
        }
    }

    private int seats(Place place) {
        return puzzle.teams().get(place.team()).seats().get(place.role());
    }

    private boolean isAllowed() {
        for (int team = 0; team < puzzle.teams().size(); team++) {
            if (!isAllowed(team)) {
                return false;
            }
        }
        return true;
    }

    private boolean isAllowed(int team) {
        var members = seated.stream().filter(seat -> seat.team() == team).toList();
        var plan = puzzle.teams().get(team);
        var wants = plan.wants().stream()
                .filter(want -> asked.test(new Demand.Specialty(team, want.specialty(), want.atLeast())))
                .allMatch(want -> members.stream()
                                .filter(seat -> puzzle.people()
                                        .get(seat.person())
                                        .specialties()
                                        .contains(want.specialty()))
                                .count()
                        >= want.atLeast());
        var homes = !asked.test(new Demand.Homes(team, plan.mostOfOneHome()))
                || members.stream()
                        .allMatch(seat -> members.stream()
                                        .filter(other -> puzzle.people()
                                                .get(other.person())
                                                .home()
                                                .equals(puzzle.people()
                                                        .get(seat.person())
                                                        .home()))
                                        .count()
                                <= plan.mostOfOneHome());
        var apart = puzzle.apart().stream()
                .noneMatch(pair -> members.stream()
                                .filter(seat -> seat.person() == pair.first() || seat.person() == pair.second())
                                .count()
                        == 2);
        var pinned = puzzle.pins().stream()
                .filter(pin -> pin.team() == team && asked.test(new Demand.Pinned(pin.team(), pin.person())))
                .allMatch(pin -> members.stream()
                        .anyMatch(seat ->
                                seat.person() == pin.person() && (pin.role() == null || pin.role() == seat.role())));
        return wants && homes && apart && pinned;
    }

    /** One into another county, two into another city, to the farthest target. */
    static int steps(Puzzle puzzle, Option seat) {
        var from = puzzle.people().get(seat.person()).place();
        var steps = 0;
        for (var to : puzzle.teams().get(seat.team()).places()) {
            if (from.city() == null || to.city() == null) {
                continue;
            }
            steps = Math.max(
                    steps, !from.city().equals(to.city()) ? 2 : from.county().equals(to.county()) ? 0 : 1);
        }
        return steps;
    }

    private int strength(int person) {
        var who = puzzle.people().get(person);
        return Math.min(3, who.specialties().size());
    }

    private int average(int size) {
        var all = 0;
        for (int i = 0; i < puzzle.people().size(); i++) {
            all += strength(i);
        }
        return (int) Math.floor((double) all * size / puzzle.people().size());
    }

    /** The sum as the description of the terms says it, written a second time. */
    private int worth() {
        var worth = 0;
        for (int i = 0; i < seated.size(); i++) {
            var seat = seated.get(i);
            var person = puzzle.people().get(seat.person());
            for (var want : puzzle.teams().get(seat.team()).wants()) {
                worth += person.specialties().contains(want.specialty()) ? 2 : 0;
            }
            worth += puzzle.isKept(seat) ? 20 : 0;
            worth -= person.rounds() + steps(puzzle, seat);
            worth -= switch (seat.outcome()) {
                case UNKNOWN -> 6;
                case NEEDS_REVIEW -> 10;
                default -> 0;
            };
            for (int j = 0; j < i; j++) {
                var other = seated.get(j);
                var sameHome = puzzle.people().get(other.person()).home().equals(person.home());
                worth -= other.team() == seat.team() && sameHome ? 3 : 0;
            }
        }
        for (int team = 0; team < puzzle.teams().size(); team++) {
            var number = team;
            var members = seated.stream().filter(seat -> seat.team() == number).toList();
            var experienced = members.stream()
                    .filter(seat -> puzzle.people().get(seat.person()).rounds() > 0)
                    .count();
            var size = puzzle.teams().get(team).seats().values().stream()
                    .mapToInt(each -> each)
                    .sum();
            worth -= (int) (4 * Math.max(0, Math.min(2, size) - experienced));
            var strength =
                    members.stream().mapToInt(seat -> strength(seat.person())).sum();
            worth -= Math.max(0, average(size) - strength);
        }
        for (var home :
                puzzle.people().stream().map(Puzzle.Person::home).distinct().toList()) {
            var pool = puzzle.people().stream()
                    .filter(person -> person.home().equals(home))
                    .count();
            var drawn = seated.stream()
                    .filter(seat -> puzzle.people().get(seat.person()).home().equals(home))
                    .count();
            var share = (long)
                    Math.ceil((double) places.size() * pool / puzzle.people().size());
            worth -= (int) (5 * Math.max(0, drawn - share));
        }
        return worth;
    }
}
