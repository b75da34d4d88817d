package org.jingwei.conflict;

import java.time.Instant;
import java.util.Objects;
import org.jingwei.graph.Row;
import org.jingwei.shared.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of a finding; it is never changed.
 *
 * @param head whether the head of the office said it
 * @param by the name that the account showed then
 * @param account the id of the account
 */
record Answer(
        String id,
        AnswerVerdict verdict,
        String reason,
        boolean head,
        String by,
        String account,
        Instant recordedAt,
        @Nullable Instant struckAt) {

    static Answer of(Row row) {
        return new Answer(
                row.string("id"),
                AnswerVerdict.valueOf(row.string("verdict")),
                row.string("reason"),
                row.bool("head"),
                row.string("name"),
                row.string("recordedBy"),
                Objects.requireNonNull(row.instantOrNull("recordedAt")),
                row.instantIfAny("struckAt"));
    }

    /** A clerk's word stands where the finding is advisory; for another role the same finding may weigh more. */
    boolean dismisses(Severity severity) {
        return verdict == AnswerVerdict.FALSE_ALARM && (head || severity == Severity.ADVISORY);
    }

    FindingView.Status status(Severity severity) {
        if (dismisses(severity)) {
            return FindingView.Status.FALSE_ALARM;
        }
        return verdict == AnswerVerdict.CONFIRMED ? FindingView.Status.CONFIRMED : FindingView.Status.NEW;
    }
}
