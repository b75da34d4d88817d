package org.jingwei.conflict;

/** The ties that may be supposed. */
enum TieKind {
    PARENT_OF,
    SPOUSE_OF,
    SIBLING_OF,
    HELD_POST,
    SUPERIOR_OF,
    HOLDS,
    GREW_UP_IN;

    boolean isKin() {
        return this == PARENT_OF || this == SPOUSE_OF || this == SIBLING_OF;
    }
}
