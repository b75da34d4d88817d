package org.jingwei.web;

/** What a part of a document weighs, once for its parent. */
record Weight(int depth, long cost, long aliases, long directives) {

    static final Weight NONE = new Weight(0, 0, 0, 0);

    /** Two parts side by side. */
    Weight and(Weight other) {
        return new Weight(
                Math.max(depth, other.depth),
                capped(cost + other.cost),
                capped(aliases + other.aliases),
                capped(directives + other.directives));
    }

    /** A field over this part: one level more, the part once for each place of its page. */
    Weight under(int weight, int page, int itsAliases, int itsDirectives) {
        return new Weight(depth + 1, capped(weight + page * cost), aliases + itsAliases, directives + itsDirectives);
    }

    private static long capped(long count) {
        return Math.min(count, Integer.MAX_VALUE);
    }
}
