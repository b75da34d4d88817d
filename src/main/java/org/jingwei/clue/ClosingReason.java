package org.jingwei.clue;

/** Why a clue was closed without a case (WR19 art. 30). */
public enum ClosingReason {
    UNFOUNDED,
    NO_EVIDENCE,
    MINOR,
    EXPLANATION_ACCEPTED,
    UNVERIFIABLE,
    FALSE_ACCUSATION
}
