package org.jingwei.clue;

/** A step of a clue's life; what it needs and where it leads stands in the table clue-steps.csv. */
public enum StepKind {
    RECEIVE,
    REGISTER,
    TRIAGE,
    GO_IN_DEPTH,
    DRAW_UP_TRANSFER,
    GATEKEEP,
    LEADER_SIGN,
    OFFICE_HEAD_OPINION,
    INSTRUCT,
    SEAL,
    HAND_OVER,
    ACCEPT,
    ASSIGN,
    PROPOSE_DISPOSITION,
    VERIFY,
    PROPOSE_FILING,
    HOLD,
    CLOSE,
    REMIND,
    FILE,
    INVESTIGATE,
    TO_TRIAL,
    TRY,
    DECIDE,
    EXECUTE,
    REVIEW_APPEAL
}
