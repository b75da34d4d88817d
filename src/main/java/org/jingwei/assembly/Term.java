package org.jingwei.assembly;

/**
 * What makes one set of teams better than another. A proposal's worth is the sum of value times weight.
 *
 * <p>The weights are the office's choice, and each search may set others; no rule prescribes them.
 */
enum Term {
    /** Members who know a specialty that their team wants, each specialty counted. */
    FIT(2),
    /** Experienced members (at least one round served) that teams lack, two a team being wished. */
    INEXPERIENCE(-4),
    /** Specialties (up to three a member) that teams lack to an even share of what the pool knows. */
    IMBALANCE(-1),
    /** Pairs on one team who come from one home unit. */
    SAME_HOME(-3),
    /** Members of one home unit beyond its share: as many of the seats as it has of the pool, rounded up. */
    UNFAIR_SHARE(-5),
    /** Rounds that those who are seated have served already: others should have their turn. */
    LOAD(-1),
    /** Steps to the farthest target of the team: 1 into another county, 2 into another city, 3 into another province. */
    DISTANCE(-1),
    /** Seats whose holder stays, where a part of the teams is to be kept: as many of these as can be. */
    KEPT(20),
    /** Seats whose holder's file leaves something unknown. */
    UNKNOWN(-6),
    /** Seats that need an approval. */
    NEEDS_REVIEW(-10);

    private final int weight;

    Term(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }
}
