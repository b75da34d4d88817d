package org.jingwei.draw;

/** What became of a request. */
enum DrawState {
    SENT,
    AGREED,
    REFUSED,
    SUBSTITUTED,
    WITHDRAWN
}
