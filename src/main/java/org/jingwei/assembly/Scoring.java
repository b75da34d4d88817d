package org.jingwei.assembly;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jingwei.assembly.Puzzle.Option;
import org.jingwei.conflict.Outcome;

/** What a set of seats is worth, counted seat by seat without any solver. */
record Scoring(Map<Term, Integer> weights, Map<Term, Integer> values) {

    static Scoring of(Puzzle puzzle, Collection<Option> seats) {
        var values = new EnumMap<Term, Integer>(Term.class);
        for (var term : Term.values()) {
            values.put(term, 0);
        }
        for (var seat : seats) {
            values.merge(Term.FIT, puzzle.fit(seat), Integer::sum);
            values.merge(Term.KEPT, puzzle.isKept(seat) ? 1 : 0, Integer::sum);
            values.merge(Term.LOAD, puzzle.holder(seat).rounds(), Integer::sum);
            values.merge(Term.DISTANCE, distance(puzzle, seat), Integer::sum);
            values.merge(Term.UNKNOWN, seat.outcome() == Outcome.UNKNOWN ? 1 : 0, Integer::sum);
            values.merge(Term.NEEDS_REVIEW, seat.outcome() == Outcome.NEEDS_REVIEW ? 1 : 0, Integer::sum);
        }
        for (int team = 0; team < puzzle.teams().size(); team++) {
            values.merge(Term.INEXPERIENCE, inexperience(puzzle, seats, team), Integer::sum);
            values.merge(Term.IMBALANCE, imbalance(puzzle, seats, team), Integer::sum);
            values.merge(Term.SAME_HOME, sameHome(puzzle, seats, team), Integer::sum);
        }
        values.put(Term.UNFAIR_SHARE, unfairShare(puzzle, seats));
        return new Scoring(puzzle.weights(), values);
    }

    int value(Term term) {
        return Objects.requireNonNull(values.get(term));
    }

    int total() {
        return values.entrySet().stream()
                .mapToInt(value -> Objects.requireNonNull(weights.get(value.getKey())) * value.getValue())
                .sum();
    }

    private static int inexperience(Puzzle puzzle, Collection<Option> seats, int team) {
        var experienced = (int) seats.stream()
                .filter(seat -> seat.team() == team && puzzle.holder(seat).experienced())
                .count();
        return Math.max(0, puzzle.experienceWished(team) - experienced);
    }

    private static int imbalance(Puzzle puzzle, Collection<Option> seats, int team) {
        var strength = seats.stream()
                .filter(seat -> seat.team() == team)
                .mapToInt(seat -> puzzle.holder(seat).strength())
                .sum();
        return Math.max(0, puzzle.strengthWished(team) - strength);
    }

    private static int distance(Puzzle puzzle, Option seat) {
        return puzzle.teams().get(seat.team()).distance(puzzle.holder(seat).place());
    }

    private static int unfairShare(Puzzle puzzle, Collection<Option> seats) {
        var members = new HashMap<String, Integer>();
        puzzle.people().forEach(person -> members.merge(person.home(), 1, Integer::sum));
        var drawn = new HashMap<String, Integer>();
        seats.forEach(seat -> drawn.merge(puzzle.holder(seat).home(), 1, Integer::sum));
        return drawn.entrySet().stream()
                .mapToInt(home -> Math.max(
                        0, home.getValue() - puzzle.fairShare(Objects.requireNonNull(members.get(home.getKey())))))
                .sum();
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
