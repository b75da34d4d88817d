package org.jingwei.clue;

/** How a clue came in (WR19 art. 20 and the office's practice). */
public enum ClueSource {
    LETTER,
    VISIT,
    CALL,
    ONLINE,
    INSPECTION,
    PRE_ROUND_COLLECTION,
    TALK,
    QUESTIONNAIRE,
    RECORDS_REVIEW,
    SPECIAL_CHECK,
    AUDIT,
    LAW_ENFORCEMENT,
    SUPERVISION,
    INVESTIGATION,
    MEDIA,
    ASSIGNED_FROM_ABOVE,
    OTHER_BODY
}
