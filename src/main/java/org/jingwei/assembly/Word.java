package org.jingwei.assembly;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Objects;

/** What the solver's process says, one line each. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
sealed interface Word {

    /** A stage begins. */
    record Begins(AssemblyStage stage) implements Word {}

    /** Teams that were found on the way, better than any before. */
    record Better(List<Integer> taken) implements Word {}

    /** No set of teams is worth more than the bound. */
    record Bounded(double bound) implements Word {}

    /** Teams were found: the numbers of the options taken; no set of teams is worth more than the bound. */
    record Found(List<Integer> taken, double bound, Road by) implements Word {}

    /** There are no such teams: demands that cannot all be met and none of which can be left out. */
    record Stuck(List<Demand> core) implements Word {}

    /** Ways out of a dead end, each whole by itself. */
    record Ways(List<Way> ways) implements Word {}

    /**
     * With this there are teams.
     *
     * @param spares options that are taken although they are not offered as such
     */
    record Way(List<GivenUp> givenUp, List<Integer> spares) {

        int cost(Puzzle puzzle) {
            return givenUp.stream()
                            .mapToInt(given -> given.demand().cost() * given.amount())
                            .sum()
                    + spares.stream()
                            .map(puzzle::spare)
                            .mapToInt(spare -> Objects.requireNonNull(spare).cost())
                            .sum();
        }
    }

    /**
     * Who inspects what in a crossed round.
     *
     * @param takers the team of each target
     * @param spread over how many districts the teams are spread, each team counted by itself; it cannot be below the bound
     */
    record Crossed(List<Integer> takers, int spread, double bound) implements Word {}

    /**
     * A crossed round has no way of giving out its targets.
     *
     * @param crowded districts with more targets than the teams of all others can take
     * @param rings the fewest rings of districts that would have to be allowed; empty where that does not help
     */
    record Uncrossed(List<Integer> crowded, List<List<Integer>> rings) implements Word {}

    /**
     * What is in the urn of a lottery.
     *
     * @param expected what a draw is worth on average; no urn within the caps is worth more than the bound
     * @param best what the best teams are worth that anybody could choose, and by how much they can be missed: no set of
     *     teams is worth more than the ceiling
     */
    record Lots(List<Lot> lots, double expected, double bound, double best, double ceiling) implements Word {}

    /** Whole teams, and how many tickets stand for them. */
    record Lot(int tickets, List<Integer> taken) {}

    /** No urn keeps to the caps: who would have too many tickets, spread as evenly as can be. */
    record Overdrawn(List<Over> over) implements Word {}

    /**
     * Somebody who would be drawn too often, in tickets as caps are counted.
     *
     * @param team below 0 where it is about any team
     */
    record Over(int team, int person, int tickets) {}

    /** How much of a demand is given up. */
    record GivenUp(Demand demand, int amount) {}

    /** The solver's native code does not run on this machine. */
    record Unsupported(String why) implements Word {}

    /** The time was over before any teams were found. */
    record OutOfTime() implements Word {}

    /** By which road teams were found. */
    enum Road {
        /** By the exact model. */
        EXACT,
        /** By exchanging people, since the exact model failed or had no time. */
        SEARCH
    }
}
