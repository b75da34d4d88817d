package org.jingwei.assembly;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jingwei.assembly.Puzzle.Option;
import org.jspecify.annotations.Nullable;

/**
 * An impossibility with its numbers, as it is kept: the demands that cannot all be met, how many each needs and how many
 * there are, and what would be given up.
 *
 * @param approvals with how many seats that need an approval there would be teams; 0 where even these do not help
 */
record Deadend(List<Stated> core, int needed, int available, List<GivenUp> waysOut, int approvals) {

    /**
     * A demand of the core.
     *
     * @param who the words of the demand: a role, a specialty, or the id of a person
     */
    record Stated(Kind kind, @Nullable String team, int teamNumber, String who, int needed, int available) {}

    /** What is given up of a demand. */
    record GivenUp(Kind kind, int teamNumber, String who, int amount, int cost) {}

    /** Sorts of demands. */
    enum Kind {
        SEATS,
        SPECIALTY,
        PINNED,
        HOMES
    }

    static Deadend of(RoundPuzzle puzzle, Word.Stuck stuck, int approvals) {
        var stated = stuck.core().stream().map(demand -> stated(puzzle, demand)).toList();
        var seats = stuck.core().stream()
                .filter(Demand.Seats.class::isInstance)
                .map(Demand.Seats.class::cast)
                .toList();
        var people = new HashSet<Integer>();
        seats.forEach(demand -> people.addAll(people(puzzle, demand)));
        return new Deadend(
                stated,
                seats.stream().mapToInt(Demand.Seats::seats).sum(),
                people.size(),
                stuck.waysOut().stream().map(given -> givenUp(puzzle, given)).toList(),
                approvals);
    }

    /** True where the seats of the core alone are too many for those who may hold any of them. */
    boolean isCount() {
        return needed > available && core.stream().allMatch(demand -> demand.kind() == Kind.SEATS);
    }

    private static Stated stated(RoundPuzzle puzzle, Demand demand) {
        var team = puzzle.round().teams().get(demand.team());
        var needed = switch (demand) {
            case Demand.Seats seats -> seats.seats();
            case Demand.Specialty specialty -> specialty.atLeast();
            case Demand.Pinned _ -> 1;
            case Demand.Homes homes -> homes.most();
        };
        return new Stated(
                kind(demand),
                team.id(),
                team.number(),
                who(puzzle, demand),
                needed,
                people(puzzle, demand).size());
    }

    private static GivenUp givenUp(RoundPuzzle puzzle, Word.GivenUp given) {
        var demand = given.demand();
        return new GivenUp(
                kind(demand),
                puzzle.round().teams().get(demand.team()).number(),
                who(puzzle, demand),
                given.amount(),
                demand.cost() * given.amount());
    }

    private static Kind kind(Demand demand) {
        return switch (demand) {
            case Demand.Seats _ -> Kind.SEATS;
            case Demand.Specialty _ -> Kind.SPECIALTY;
            case Demand.Pinned _ -> Kind.PINNED;
            case Demand.Homes _ -> Kind.HOMES;
        };
    }

    private static String who(RoundPuzzle puzzle, Demand demand) {
        return switch (demand) {
            case Demand.Seats seats -> seats.role().name();
            case Demand.Specialty specialty -> specialty.specialty();
            case Demand.Pinned pinned -> puzzle.drawn().get(pinned.person()).id();
            case Demand.Homes homes -> String.valueOf(homes.most());
        };
    }

    /** Whoever could meet it; of those of one home anybody of the team. */
    private static Set<Integer> people(RoundPuzzle round, Demand demand) {
        var puzzle = round.puzzle();
        return puzzle.options().stream()
                .filter(option -> demand instanceof Demand.Homes
                        ? option.team() == demand.team()
                        : demand.isHelpedBy(option, puzzle))
                .map(Option::person)
                .collect(Collectors.toSet());
    }
}
