package org.jingwei.conflict;

/** What a check says of one person and one target, from best to worst. */
public enum Outcome {
    CLEAR,
    UNKNOWN,
    NEEDS_REVIEW,
    BLOCKED
}
