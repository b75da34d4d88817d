package org.jingwei.conflict;

/** How far a waiver reaches: the finding in any round, the finding in one round, or whatever the rule finds of the pair. */
enum WaiverScope {
    FINDING,
    ROUND,
    PAIR
}
