package org.jingwei.conflict;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jingwei.graph.Row;
import org.jingwei.shared.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A permission to pass over a finding; it is never changed.
 *
 * @param severity the weightiest finding that it covers
 * @param round the round in which alone it counts, by id
 * @param until the first day on which it holds no more
 * @param approver who decided
 * @param by the name that the account showed then
 * @param account the id of the account
 */
record Waiver(
        String id,
        WaiverScope scope,
        Severity severity,
        @Nullable String round,
        LocalDate until,
        String approver,
        String document,
        String reason,
        String by,
        String account,
        Instant recordedAt,
        @Nullable Instant struckAt) {

    static Waiver of(Row row) {
        return new Waiver(
                row.string("id"),
                WaiverScope.valueOf(row.string("scope")),
                Severity.valueOf(row.string("severity")),
                row.textOrNull("round"),
                row.date("until"),
                row.string("approver"),
                row.string("document"),
                row.string("reason"),
                row.string("name"),
                row.string("recordedBy"),
                Objects.requireNonNull(row.instantOrNull("recordedAt")),
                row.instantIfAny("struckAt"));
    }

    /** Whether it covers a finding that weighs so much on all the days in question. */
    boolean covers(Severity weight, Question question) {
        return severity.compareTo(weight) <= 0
                && !until.isBefore(question.to())
                && (round == null || round.equals(question.round()));
    }
}
