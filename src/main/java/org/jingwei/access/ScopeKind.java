package org.jingwei.access;

/** What a grant is limited to: the kind of thing whose id stands in it. */
public enum ScopeKind {
    OFFICE,
    TEAM,
    BODY,
    UNIT,
    LEDGER,
    AUDIT
}
