package org.jingwei.recusal;

/** Whose wish a recusal is. */
enum RecusalOrigin {
    OWN,
    TEAM,
    UNIT,
    CONCERNED,
    ORDER
}
