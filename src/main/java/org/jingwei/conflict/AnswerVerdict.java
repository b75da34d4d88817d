package org.jingwei.conflict;

/** What somebody says of a finding. */
enum AnswerVerdict {
    CONFIRMED,
    FALSE_ALARM,
    TO_BE_MENDED,
    ACCEPTED_AS_UNKNOWN
}
