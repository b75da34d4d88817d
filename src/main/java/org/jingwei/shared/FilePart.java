package org.jingwei.shared;

/** The parts of a person's file; a rule that needs a part which is not complete cannot say that a pair is clear. */
public enum FilePart {
    CAREER,
    KIN,
    ORIGIN,
    EDUCATION,
    MILITARY,
    HOLDINGS,
    DECLARATION
}
