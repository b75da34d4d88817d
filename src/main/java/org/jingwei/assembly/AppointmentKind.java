package org.jingwei.assembly;

/** What happened to the seats of a round. */
public enum AppointmentKind {
    APPOINTED,
    REPLACED,
    WITHDRAWN
}
