package org.jingwei.round;

/** Kinds of inspection; a round may be of several. */
public enum InspectionKind {
    REGULAR,
    SPECIAL,
    MOBILE,
    LOOK_BACK,
    REVISIT,
    ELEVATED,
    CROSS,
    LINKED,
    EXTENDED,
    COMMISSIONED
}
