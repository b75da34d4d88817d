package org.jingwei.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jingwei.assembly.Puzzle.Option;
import org.jingwei.assembly.Scoring.Wishes;

/** Who could take a seat instead, everybody else staying where he is: those who sit nowhere, the best for the round first. */
final class Alternates {

    private static final int MOST = 3;

    private final Puzzle puzzle;
    private final List<Option> seats;
    private final Set<Integer> taken;
    private final FairShare share;

    Alternates(Puzzle puzzle, List<Option> seats) {
        this.puzzle = puzzle;
        this.seats = seats;
        this.taken = seats.stream().map(Option::person).collect(Collectors.toSet());
        this.share = new FairShare(puzzle, seats);
    }

    /** People by their place in the puzzle. What a change is worth lies in this team, and in the shares of two units. */
    List<Integer> of(Option seat) {
        var wishes = Wishes.of(puzzle, seat.team());
        var stay = new ArrayList<>(Scoring.members(seats, seat.team()));
        stay.remove(seat);
        var byWorth = new TreeMap<Integer, List<Integer>>(Comparator.reverseOrder());
        var options = puzzle.options();
        var place = Options.place(seat.team(), seat.role());
        for (int i = options.from(place); i < options.from(place + 1); i++) {
            if (taken.contains(options.person(i))) {
                continue;
            }
            var members = new ArrayList<>(stay);
            members.add(options.get(i));
            if (isAllowed(members, seat.team())) {
                var worth = Scoring.ofTeam(puzzle, members, wishes).total()
                        + puzzle.weight(Term.UNFAIR_SHARE) * share.change(seat, options.get(i));
                byWorth.computeIfAbsent(worth, _ -> new ArrayList<>()).add(options.person(i));
            }
        }
        return byWorth.values().stream().flatMap(List::stream).limit(MOST).toList();
    }

    private boolean isAllowed(List<Option> members, int team) {
        var plan = puzzle.teams().get(team);
        var people = new HashSet<Integer>();
        var homes = new HashMap<String, Integer>();
        for (var member : members) {
            people.add(member.person());
            if (homes.merge(puzzle.holder(member).home(), 1, Integer::sum) > plan.mostOfOneHome()) {
                return false;
            }
        }
        return puzzle.apart().stream()
                        .noneMatch(pair -> people.contains(pair.first()) && people.contains(pair.second()))
                && plan.wants().stream()
                        .allMatch(want -> members.stream()
                                        .filter(member -> puzzle.holder(member)
                                                .specialties()
                                                .contains(want.specialty()))
                                        .count()
                                >= want.atLeast());
    }
}
