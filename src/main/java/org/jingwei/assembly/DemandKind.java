package org.jingwei.assembly;

/** Sorts of demands. */
enum DemandKind {
    SEATS,
    SPECIALTY,
    PINNED,
    HOMES,
    /** The lot may not put somebody on a team so often. */
    PAIR_CAP,
    /** The lot may not seat somebody so often. */
    PERSON_CAP;

    /** Whether its words are the id of a person. */
    boolean isAboutSomebody() {
        return this == PINNED || this == PAIR_CAP || this == PERSON_CAP;
    }
}
