package org.jingwei.assembly;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jingwei.assembly.Puzzle.Option;
import org.jingwei.conflict.Outcome;

/** What a set of seats is worth, counted seat by seat without any solver. */
record Scoring(Map<Term, Integer> weights, Map<Term, Integer> values) {

    /** What a team should have beside what it must; counted once for a team, since the whole pool counts in it. */
    record Wishes(int experienced, int strength) {

        static Wishes of(Puzzle puzzle, int team) {
            return new Wishes(puzzle.experienceWished(team), puzzle.strengthWished(team));
        }
    }

    static Scoring of(Puzzle puzzle, Collection<Option> seats) {
        var values = zeros();
        for (int team = 0; team < puzzle.teams().size(); team++) {
            count(puzzle, members(seats, team), Wishes.of(puzzle, team), values);
        }
        values.put(Term.UNFAIR_SHARE, new FairShare(puzzle, seats).beyond());
        return new Scoring(puzzle.weights(), values);
    }

    /** What a team's members are worth by themselves: everything but the fair share of units, which looks at all teams. */
    static Scoring ofTeam(Puzzle puzzle, List<Option> members, Wishes wishes) {
        var values = zeros();
        count(puzzle, members, wishes, values);
        return new Scoring(puzzle.weights(), values);
    }

    static List<Option> members(Collection<Option> seats, int team) {
        return seats.stream().filter(seat -> seat.team() == team).toList();
    }

    private static Map<Term, Integer> zeros() {
        var values = new EnumMap<Term, Integer>(Term.class);
        for (var term : Term.values()) {
            values.put(term, 0);
        }
        return values;
    }

    private static void count(Puzzle puzzle, List<Option> members, Wishes wishes, Map<Term, Integer> values) {
        var experienced = 0;
        var strength = 0;
        var homes = new HashMap<String, Integer>();
        for (var seat : members) {
            var holder = puzzle.holder(seat);
            values.merge(Term.FIT, puzzle.fit(seat), Integer::sum);
            values.merge(Term.KEPT, puzzle.isKept(seat) ? 1 : 0, Integer::sum);
            values.merge(Term.LOAD, holder.rounds(), Integer::sum);
            values.merge(Term.DISTANCE, puzzle.teams().get(seat.team()).distance(holder.place()), Integer::sum);
            values.merge(Term.UNKNOWN, seat.outcome() == Outcome.UNKNOWN ? 1 : 0, Integer::sum);
            values.merge(Term.NEEDS_REVIEW, seat.outcome() == Outcome.NEEDS_REVIEW ? 1 : 0, Integer::sum);
            experienced += holder.experienced() ? 1 : 0;
            strength += holder.strength();
            // each pair on the team is counted when the second of them comes
            values.merge(Term.SAME_HOME, homes.merge(holder.home(), 1, Integer::sum) - 1, Integer::sum);
        }
        values.merge(Term.INEXPERIENCE, Math.max(0, wishes.experienced() - experienced), Integer::sum);
        values.merge(Term.IMBALANCE, Math.max(0, wishes.strength() - strength), Integer::sum);
    }

    int value(Term term) {
        return Objects.requireNonNull(values.get(term));
    }

    int total() {
        return values.entrySet().stream()
                .mapToInt(value -> Objects.requireNonNull(weights.get(value.getKey())) * value.getValue())
                .sum();
    }
}
