package org.jingwei.assembly;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jingwei.assembly.Puzzle.Option;
import org.jingwei.round.Team;
import org.jingwei.shared.TeamRole;
import org.jspecify.annotations.Nullable;

/**
 * An impossibility with its numbers, as it is kept.
 *
 * @param core the demands that cannot all be met, how many each needs and how many there are
 * @param shortages where people are too few for the seats, however they are placed
 * @param ways what would have to be done, the cheapest first; empty in searches of the past
 * @param overdrawn who would come out too often, where there are teams but no lottery within its caps
 */
record Deadend(List<Stated> core, List<Shortage> shortages, List<Way> ways, List<Stated> overdrawn) {

    Deadend {
        shortages = Objects.requireNonNullElse(shortages, List.of());
        ways = Objects.requireNonNullElse(ways, List.of());
        overdrawn = Objects.requireNonNullElse(overdrawn, List.of());
    }

    /**
     * A demand of the core.
     *
     * @param who the words of the demand: a role, a specialty, or the id of a person
     */
    record Stated(DemandKind kind, @Nullable String team, int teamNumber, String who, int needed, int available) {}

    /** Seats that together need more people than can hold any of them. */
    record Shortage(List<Stated> seats, int needed, int available) {}

    /** A way out, whole by itself. */
    record Way(RemedyKind kind, int cost, List<Step> steps) {

        static Way of(int cost, List<Step> steps) {
            var kinds = steps.stream().map(Step::kind).distinct().toList();
            return new Way(kinds.size() == 1 ? kinds.getFirst() : RemedyKind.COMBINED, cost, steps);
        }
    }

    /**
     * A step of a way out.
     *
     * @param demand what is given up of; none where nothing is
     * @param who the words of that demand
     * @param amount how many of it
     * @param person whom it is about; none where it is about nobody
     * @param home the unit that he comes from
     * @param other the person or the team that it is about as well
     */
    record Step(
            RemedyKind kind,
            @Nullable String team,
            int teamNumber,
            @Nullable DemandKind demand,
            @Nullable String who,
            int amount,
            @Nullable TeamRole role,
            @Nullable String person,
            @Nullable String home,
            @Nullable String other,
            int otherNumber) {

        /** Somebody takes a seat for whom that is not allowed as it was asked. */
        static Step seat(RemedyKind kind, RoundPuzzle puzzle, Option option) {
            var team = puzzle.team(option);
            var person = puzzle.person(option);
            return new Step(
                    kind, team.id(), team.number(), null, null, 1, option.role(), person.id(), person.home(), null, 0);
        }

        /** Two sit on one team who need an approval for that. */
        static Step pair(RoundPuzzle puzzle, Option one, String other) {
            var step = seat(RemedyKind.WAIVE, puzzle, one);
            return new Step(
                    step.kind(), step.team(), step.teamNumber(), null, null, 1, null, step.person(), null, other, 0);
        }

        static Step givenUp(RoundPuzzle puzzle, Word.GivenUp given) {
            var demand = given.demand();
            var team = puzzle.round().teams().get(demand.team());
            return new Step(
                    RemedyKind.of(demand),
                    team.id(),
                    team.number(),
                    kindOf(demand),
                    whoOf(puzzle, demand),
                    given.amount(),
                    demand instanceof Demand.Seats seats ? seats.role() : null,
                    demand instanceof Demand.Pinned ? whoOf(puzzle, demand) : null,
                    null,
                    null,
                    0);
        }

        /** A cap is raised to so many draws of 100. */
        static Step cap(DemandKind kind, int draws) {
            return new Step(RemedyKind.RELAX_QUOTA, null, 0, kind, "", draws, null, null, null, null, 0);
        }

        static Step swap(Team one, Team other) {
            return new Step(
                    RemedyKind.SWAP_TARGETS,
                    one.id(),
                    one.number(),
                    null,
                    null,
                    1,
                    null,
                    null,
                    null,
                    other.id(),
                    other.number());
        }
    }

    static Deadend of(RoundPuzzle puzzle, List<Demand> core, List<Way> ways) {
        var shortages = Flow.of(puzzle.puzzle()).shortages().stream()
                .map(shortage -> new Shortage(
                        shortage.places().stream()
                                .map(place -> stated(puzzle, seats(puzzle.puzzle(), place)))
                                .toList(),
                        shortage.needed(),
                        shortage.available()))
                .toList();
        return new Deadend(core.stream().map(demand -> stated(puzzle, demand)).toList(), shortages, ways, List.of());
    }

    private static Demand.Seats seats(Puzzle puzzle, int place) {
        var team = Options.teamOf(place);
        var role = Options.roleOf(place);
        return new Demand.Seats(
                team,
                role,
                Objects.requireNonNull(puzzle.teams().get(team).seats().get(role)));
    }

    private static Stated stated(RoundPuzzle puzzle, Demand demand) {
        var team = puzzle.round().teams().get(demand.team());
        var needed = switch (demand) {
            case Demand.Seats seats -> seats.seats();
            case Demand.Specialty specialty -> specialty.atLeast();
            case Demand.Pinned _ -> 1;
            case Demand.Homes homes -> homes.most();
        };
        var available = people(puzzle, demand).size();
        return new Stated(kindOf(demand), team.id(), team.number(), whoOf(puzzle, demand), needed, available);
    }

    private static DemandKind kindOf(Demand demand) {
        return switch (demand) {
            case Demand.Seats _ -> DemandKind.SEATS;
            case Demand.Specialty _ -> DemandKind.SPECIALTY;
            case Demand.Pinned _ -> DemandKind.PINNED;
            case Demand.Homes _ -> DemandKind.HOMES;
        };
    }

    private static String whoOf(RoundPuzzle puzzle, Demand demand) {
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
        var options = puzzle.options();
        if (demand instanceof Demand.Seats(var team, var role, var _)) {
            var place = Options.place(team, role);
            return IntStream.range(options.from(place), options.from(place + 1))
                    .map(options::person)
                    .boxed()
                    .collect(Collectors.toSet());
        }
        return puzzle.options().stream()
                .filter(option -> demand instanceof Demand.Homes
                        ? option.team() == demand.team()
                        : demand.isHelpedBy(option, puzzle))
                .map(Option::person)
                .collect(Collectors.toSet());
    }
}
