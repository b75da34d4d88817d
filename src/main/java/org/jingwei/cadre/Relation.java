package org.jingwei.cadre;

/** What the relative is to the person, as a personnel form says it. */
public enum Relation {
    SPOUSE,
    FATHER,
    MOTHER,
    SON,
    DAUGHTER,
    ELDER_BROTHER,
    YOUNGER_BROTHER,
    ELDER_SISTER,
    YOUNGER_SISTER,
    BROTHER,
    SISTER,
    /** Some relative, the form does not say which: a declared tie, from which nothing is derived. */
    RELATIVE
}
