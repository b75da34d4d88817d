package org.jingwei.shared;

/** As what somebody has a hand in a clue. */
public enum HandKind {
    /** 发现: found it, weighed it, drew up its transfer. */
    FIND,
    /** 保管: registered, sealed or handed it over. */
    KEEP,
    /** 审批: signed for its transfer. */
    APPROVE,
    /** 受理: received it and had it assigned. */
    RECEIVE,
    /** 承办: verified or investigated it. */
    INVESTIGATE,
    /** 审理: tried the case. */
    TRY,
    /** 决定: recorded what was decided. */
    DECIDE,
    /** 执行: carried the decision out. */
    EXECUTE,
    /** 复议复查: reviews, on appeal, what was decided. */
    REVIEW_APPEAL
}
