package org.jingwei.assembly;

/**
 * A round whose teams are drawn by lot, in numbers.
 *
 * @param pairCap the most tickets of {@link #TICKETS} that may put any one person on any one team
 * @param personCap the most that may seat any one person at all
 */
record LotteryPuzzle(Puzzle puzzle, int pairCap, int personCap) implements Asked {

    /** Caps are counted as if so many tickets were in the urn; in truth there may be more, for finer shares. */
    static final int TICKETS = 1_000;
}
