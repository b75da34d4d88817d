package org.jingwei.clue;

/** Where a transfer stands. */
public enum TransferState {
    DRAWN_UP,
    SEALED,
    HANDED_OVER,
    RECEIVED
}
