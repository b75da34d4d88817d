package org.jingwei.cadre;

/** What somebody judged of two records. */
public enum IdentityVerdict {
    SAME,
    DIFFERENT,
    UNSURE
}
