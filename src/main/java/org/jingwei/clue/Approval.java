package org.jingwei.clue;

/** Who has to approve a step, as the regulation names him; recorded by its document. */
public enum Approval {
    NONE,
    LEADER,
    OFFICE,
    OFFICE_HEAD,
    GROUP_HEAD,
    COMMISSION_HEAD,
    BY_LEVEL,
    PARTY_SECRETARY,
    STANDING_COMMITTEE,
    APPROVING_ORGAN
}
