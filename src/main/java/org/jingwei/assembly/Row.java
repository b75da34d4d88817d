package org.jingwei.assembly;

import org.jspecify.annotations.Nullable;

/**
 * Something that is counted over the seats taken, and its limits.
 *
 * @param under the price of each one short of {@code least}
 * @param over the price of each one beyond {@code most}
 * @param demand what could be given up of it; none where it is a law or a wish
 */
record Row(
        int least, int most, int under, int over, @Nullable Demand demand) {

    /** The price of what is never allowed, or is asked by a {@link Demand}: it is not for sale. */
    static final int LAW = 1_000;

    int cost(int sum) {
        return sum < least ? (least - sum) * under : sum > most ? (sum - most) * over : 0;
    }

    /** By how many the limits are broken that are no mere wish. */
    int lawless(int sum) {
        return isWish() ? 0 : cost(sum) / LAW;
    }

    boolean isWish() {
        return under < LAW && over < LAW;
    }
}
