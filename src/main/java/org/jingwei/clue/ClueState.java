package org.jingwei.clue;

/** Where a clue stands (domain states C01 to C26). */
public enum ClueState {
    RECEIVED,
    REGISTERED,
    TRIAGED,
    IN_DEPTH,
    REFERRED_OUT,
    IMMEDIATE_FIX,
    SIGN_OFF,
    SEALED,
    TRANSFERRED,
    ACCEPTED,
    ASSIGNED,
    DISPOSITION_PROPOSED,
    INTERVIEW_OR_INQUIRY,
    PRELIMINARY_VERIFICATION,
    HELD_PENDING,
    CLOSED_NO_CASE,
    FILED,
    INVESTIGATING,
    IN_TRIAL,
    DECIDED,
    EXECUTED,
    JUDICIAL,
    APPEAL_REVIEW,
    CASE_WITHDRAWN,
    ORG_HANDLING,
    RETURNED;

    /** Sealed from here on: what it holds is for the body that signed for it (security D5). */
    boolean isSealed() {
        return compareTo(SEALED) >= 0;
    }

    /** Signed for by the body that received it. */
    boolean isAccepted() {
        return compareTo(ACCEPTED) >= 0;
    }
}
