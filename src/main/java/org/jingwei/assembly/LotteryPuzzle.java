package org.jingwei.assembly;

/**
 * A round whose teams are drawn by lot, in numbers.
 *
 * @param pairCap the most tickets out of {@link #TICKETS} that may put any one person on any one team
 * @param personCap the most that may seat any one person at all
 */
record LotteryPuzzle(Puzzle puzzle, int pairCap, int personCap) implements Asked {

    /** So many tickets are in the urn; each stands for whole teams. */
    static final int TICKETS = 1_000;
}
