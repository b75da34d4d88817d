package org.jingwei.shared;

/** What a person does on a team; rules differ by it. */
public enum TeamRole {
    LEADER,
    DEPUTY,
    LIAISON,
    MEMBER
}
