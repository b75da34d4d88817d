package org.jingwei.pool;

/** Whether a pool member can be drawn now. */
public enum PoolStatus {
    AVAILABLE,
    ASSIGNED,
    ON_CASE_LOAN,
    ON_LEAVE,
    UNIT_REFUSED,
    RECUSED,
    SUSPENDED,
    EXITED
}
