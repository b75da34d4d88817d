package org.jingwei.assembly;

import java.util.HashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jingwei.conflict.Outcome;

/** What each option is worth by itself, whoever else sits. */
final class Worths {

    private final Puzzle puzzle;
    private final short[] worths;

    /**
     * @param knows who knows what a team wants, by team and want
     */
    Worths(Puzzle puzzle, boolean[][][] knows) {
        this.puzzle = puzzle;
        var options = puzzle.options();
        worths = new short[options.size()];
        var places = new HashMap<Puzzle.Place, int[]>();
        var kept = puzzle.kept().stream().map(Puzzle.Pin::person).collect(Collectors.toSet());
        for (int i = 0; i < worths.length; i++) {
            var team = options.team(i);
            var person = puzzle.people().get(options.person(i));
            var distances = places.computeIfAbsent(person.place(), this::distances);
            var fit = 0;
            for (var known : knows[team]) {
                fit += known[options.person(i)] ? 1 : 0;
            }
            worths[i] = (short) (puzzle.weight(Term.FIT) * fit
                    + puzzle.weight(Term.LOAD) * person.rounds()
                    + puzzle.weight(Term.DISTANCE) * distances[team]
                    + (kept.contains(options.person(i)) && puzzle.isKept(options.get(i)) ? puzzle.weight(Term.KEPT) : 0)
                    + answered(options.outcome(i)));
        }
    }

    private int answered(Outcome outcome) {
        return switch (outcome) {
            case CLEAR, BLOCKED -> 0;
            case UNKNOWN -> puzzle.weight(Term.UNKNOWN);
            case NEEDS_REVIEW -> puzzle.weight(Term.NEEDS_REVIEW);
        };
    }

    /** From a place to every team. */
    private int[] distances(Puzzle.Place place) {
        return puzzle.teams().stream().mapToInt(team -> team.distance(place)).toArray();
    }

    int of(int option) {
        return worths[option];
    }

    /** Each seat's best by itself: no teams are worth more. */
    double most() {
        var most = 0.0;
        var options = puzzle.options();
        for (int from = 0; from < options.size(); ) {
            var to = options.from(options.place(from) + 1);
            var seats = puzzle.teams().get(options.team(from)).seats();
            var best = IntStream.range(from, to).map(this::of).max().orElse(0);
            most += (double) seats.getOrDefault(options.role(from), 0) * best;
            from = to;
        }
        return most;
    }
}
