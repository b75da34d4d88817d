package org.jingwei.assembly;

/** Why an option is no part of the round as it was asked for. */
enum Spare {
    NEEDS_REVIEW(1),
    UNKNOWN(1),
    BORROWED(2);

    private final int cost;

    Spare(int cost) {
        this.cost = cost;
    }

    /** What it costs to take one all the same, against giving up a {@link Demand}. */
    int cost() {
        return cost;
    }
}
