package org.jingwei.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jingwei.assembly.Puzzle.Option;

/** Who could take a seat instead, everybody else staying where he is: those who sit nowhere, the best for the round first. */
final class Alternates {

    private static final int MOST = 3;

    private final RoundPuzzle puzzle;
    private final List<Option> seats;

    Alternates(RoundPuzzle puzzle, List<Option> seats) {
        this.puzzle = puzzle;
        this.seats = seats;
    }

    List<String> of(Option seat) {
        var taken = seats.stream().map(Option::person).collect(Collectors.toSet());
        var byWorth = new TreeMap<Integer, List<String>>(Comparator.reverseOrder());
        for (var option : puzzle.puzzle().options()) {
            if (option.team() == seat.team() && option.role() == seat.role() && !taken.contains(option.person())) {
                var others = new ArrayList<>(seats);
                others.set(others.indexOf(seat), option);
                if (isAllowed(others, seat.team())) {
                    byWorth.computeIfAbsent(Scoring.of(puzzle.puzzle(), others).total(), worth -> new ArrayList<>())
                            .add(puzzle.person(option).id());
                }
            }
        }
        return byWorth.values().stream().flatMap(List::stream).limit(MOST).toList();
    }

    private boolean isAllowed(List<Option> others, int team) {
        var members = others.stream().filter(option -> option.team() == team).toList();
        var people = members.stream().map(Option::person).toList();
        var plan = puzzle.puzzle().teams().get(team);
        Map<String, Long> homes = members.stream()
                .map(option -> puzzle.puzzle().holder(option).home())
                .collect(Collectors.groupingBy(home -> home, Collectors.counting()));
        return homes.values().stream().allMatch(number -> number <= plan.mostOfOneHome())
                && puzzle.puzzle().apart().stream()
                        .noneMatch(pair -> people.contains(pair.first()) && people.contains(pair.second()))
                && plan.wants().stream()
                        .allMatch(want -> members.stream()
                                        .filter(option -> puzzle.puzzle()
                                                .holder(option)
                                                .specialties()
                                                .contains(want.specialty()))
                                        .count()
                                >= want.atLeast());
    }
}
