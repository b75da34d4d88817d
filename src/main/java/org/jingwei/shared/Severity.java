package org.jingwei.shared;

/** The rule's word on a finding; the outcome of the pair is decided from all of them. */
public enum Severity {
    HARD,
    APPROVAL,
    ADVISORY
}
