package org.jingwei.assembly;

import java.util.Arrays;
import org.jingwei.assembly.Rows.Entry;

/** Who sits where while people are exchanged, and what that is worth, breaches of demands and laws counted at their price. */
final class Seating {

    private final Options options;
    private final Rows rows;
    private final int[] taken;
    private final int[] seatOf;
    private final int[] sums;
    private final Entry entry = new Entry();
    private long worth;
    private int broken;

    Seating(Puzzle puzzle, Rows rows, int seats) {
        this.options = puzzle.options();
        this.rows = rows;
        taken = new int[seats];
        Arrays.fill(taken, -1);
        seatOf = new int[puzzle.people().size()];
        Arrays.fill(seatOf, -1);
        sums = new int[rows.size()];
        for (int row = 0; row < sums.length; row++) {
            worth -= rows.row(row).cost(0);
            broken += rows.row(row).lawless(0);
        }
    }

    /** The option that a seat has taken; below 0 where nobody sits. */
    int option(int seat) {
        return taken[seat];
    }

    /** Where somebody sits; below 0 where nowhere. */
    int seatOf(int person) {
        return seatOf[person];
    }

    int[] taken() {
        return taken.clone();
    }

    long worth() {
        return worth;
    }

    /** Whether every demand is met and no law broken. */
    boolean isLawful() {
        return broken == 0;
    }

    void clear(int seat) {
        if (seat >= 0 && taken[seat] >= 0) {
            rise(seat);
        }
    }

    void sit(int seat, int option) {
        taken[seat] = option;
        seatOf[options.person(option)] = seat;
        worth += rows.worth(option);
        count(option, 1);
    }

    void rise(int seat) {
        var option = taken[seat];
        taken[seat] = -1;
        seatOf[options.person(option)] = -1;
        worth -= rows.worth(option);
        count(option, -1);
    }

    private void count(int option, int sign) {
        rows.of(option, entry);
        for (int i = 0; i < entry.size; i++) {
            var row = rows.row(entry.rows[i]);
            var sum = sums[entry.rows[i]];
            var now = sum + sign * entry.counts[i];
            sums[entry.rows[i]] = now;
            worth -= row.cost(now) - row.cost(sum);
            broken += row.lawless(now) - row.lawless(sum);
        }
    }
}
