package org.jingwei.draw;

/** Why a unit does not send somebody. */
enum DrawReason {
    UNIT_TOO_BUSY,
    HEALTH,
    FAMILY,
    KEY_POST,
    OTHER
}
