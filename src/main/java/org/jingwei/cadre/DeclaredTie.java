package org.jingwei.cadre;

/** What ties one person to another, beyond kin, as somebody declared it; each holds from either side. */
public enum DeclaredTie {
    FRIEND,
    CLASSMATE,
    COMRADE,
    FELLOW_COUNTRYMAN,
    PARTNER,
    FORMER_SPOUSE,
    DEBT,
    GRUDGE,
    OTHER
}
