package org.jingwei.recusal;

/** Why somebody is to stand aside, as the law names it. */
enum RecusalGround {
    KIN,
    INTEREST,
    CAREER,
    PRIOR_PART,
    OTHER
}
