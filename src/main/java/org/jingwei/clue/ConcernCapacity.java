package org.jingwei.clue;

/** As what somebody or something is concerned by a clue. */
public enum ConcernCapacity {
    SUBJECT,
    PLACE
}
