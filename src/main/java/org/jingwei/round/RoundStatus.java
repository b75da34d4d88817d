package org.jingwei.round;

/** Where a round stands. */
public enum RoundStatus {
    PLANNED,
    STAFFING,
    RUNNING,
    CLOSED
}
