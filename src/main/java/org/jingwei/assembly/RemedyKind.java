package org.jingwei.assembly;

/** Ways out of an impossibility. */
enum RemedyKind {
    COMPLETE_FILE,
    WAIVE,
    BORROW,
    SWAP_TARGETS,
    RELAX_QUOTA,
    DROP_SEAT,
    UNPIN,
    COMBINED;

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
