package org.jingwei.assembly;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jingwei.assembly.Puzzle.Option;
import org.jingwei.conflict.Outcome;

/** What a set of seats is worth, counted seat by seat without any solver. */
record Scoring(Map<Term, Integer> values) {

    static Scoring of(Puzzle puzzle, Collection<Option> seats) {
        var values = new EnumMap<Term, Integer>(Term.class);
        for (var term : Term.values()) {
            values.put(term, 0);
        }
        for (var seat : seats) {
            values.merge(Term.FIT, puzzle.fit(seat), Integer::sum);
            values.merge(Term.LOAD, puzzle.holder(seat).rounds(), Integer::sum);
            values.merge(Term.UNKNOWN, seat.outcome() == Outcome.UNKNOWN ? 1 : 0, Integer::sum);
            values.merge(Term.NEEDS_REVIEW, seat.outcome() == Outcome.NEEDS_REVIEW ? 1 : 0, Integer::sum);
        }
        for (int team = 0; team < puzzle.teams().size(); team++) {
            values.merge(Term.INEXPERIENCE, inexperience(puzzle, seats, team), Integer::sum);
            values.merge(Term.SAME_HOME, sameHome(puzzle, seats, team), Integer::sum);
        }
        return new Scoring(values);
    }

    int value(Term term) {
        return Objects.requireNonNull(values.get(term));
    }

    int total() {
        return values.entrySet().stream()
                .mapToInt(value -> value.getKey().weight() * value.getValue())
                .sum();
    }

    private static int inexperience(Puzzle puzzle, Collection<Option> seats, int team) {
        var experienced = (int) seats.stream()
                .filter(seat -> seat.team() == team && puzzle.holder(seat).experienced())
                .count();
        return Math.max(0, puzzle.experienceWished(team) - experienced);
    }

    private static int sameHome(Puzzle puzzle, Collection<Option> seats, int team) {
        var byHome = new HashMap<String, Integer>();
        seats.stream()
                .filter(seat -> seat.team() == team)
                .forEach(seat -> byHome.merge(puzzle.holder(seat).home(), 1, Integer::sum));
        return byHome.values().stream()
                .mapToInt(members -> members * (members - 1) / 2)
                .sum();
    }
}
