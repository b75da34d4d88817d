package org.jingwei.clue;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** References that people read out: random, so that no number tells how many others there are (security T12). */
final class Numbers {

    /** Without letters and digits that are taken for each other. */
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 8;
    private static final SecureRandom CHANCE = new SecureRandom();

    private Numbers() {}

    /** Such as XS-7KQ2M9HD. */
    static String fresh(String prefix) {
        return prefix + "-"
                + CHANCE.ints(LENGTH, 0, SIGNS.length())
                        .mapToObj(sign -> SIGNS.substring(sign, sign + 1))
                        .collect(Collectors.joining());
    }
}
