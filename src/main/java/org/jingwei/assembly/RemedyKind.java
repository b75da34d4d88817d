package org.jingwei.assembly;

import org.jingwei.assembly.Puzzle.Spare;

/** Ways out of an impossibility, and what one step of each costs against the others. */
enum RemedyKind {
    COMPLETE_FILE(1),
    WAIVE(1),
    BORROW(2),
    SWAP_TARGETS(2),
    RELAX_QUOTA(2),
    DROP_SEAT(3),
    UNPIN(4),
    COMBINED(0);

    private final int cost;

    RemedyKind(int cost) {
        this.cost = cost;
    }

    int cost() {
        return cost;
    }

    static RemedyKind of(Demand demand) {
        return switch (demand) {
            case Demand.Seats _ -> DROP_SEAT;
            case Demand.Specialty _, Demand.Homes _ -> RELAX_QUOTA;
            case Demand.Pinned _ -> UNPIN;
        };
    }

    static RemedyKind of(Spare spare) {
        return switch (spare) {
            case NEEDS_REVIEW -> WAIVE;
            case UNKNOWN -> COMPLETE_FILE;
            case BORROWED -> BORROW;
        };
    }
}
