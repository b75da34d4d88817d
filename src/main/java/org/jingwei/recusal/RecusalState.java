package org.jingwei.recusal;

/** What became of an application. */
enum RecusalState {
    PENDING,
    GRANTED,
    LAPSED,
    REFUSED,
    WITHDRAWN
}
