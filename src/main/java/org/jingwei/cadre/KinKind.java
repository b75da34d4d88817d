package org.jingwei.cadre;

/** How a tie of parent or sibling came about; BIOLOGICAL (for siblings: full) unless said otherwise. */
public enum KinKind {
    BIOLOGICAL,
    ADOPTIVE,
    STEP_FOSTERED,
    HALF
}
