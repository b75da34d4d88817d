package org.jingwei.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jingwei.shared.FilePart;
import org.jingwei.shared.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a check says of somebody on a seat: the worst over everything that his team inspects.
 *
 * @param unchecked parts of his file that are missing, with the rules that could say nothing for want of them
 */
record SeatReview(
        StaffedRound.Seat seat, Outcome outcome, List<Found> found, Map<FilePart, SortedSet<String>> unchecked) {

    /** A finding that speaks against him, without a word of what was found: families are nobody's business here. */
    record Found(
            String rule,
            Severity severity,
            StaffedRound.Named target,
            boolean sinceAppointed,
            @Nullable Lifted lifted) {}

    /** Why a finding counts no more, and by whose word. */
    record Lifted(
            FindingView.Status status,
            String by,
            @Nullable String document,
            @Nullable LocalDate until) {

        static @Nullable Lifted of(Answers.Remark remark) {
            var waiver = remark.waiver();
            var answer = remark.answer();
            if (remark.status() == FindingView.Status.WAIVED && waiver != null) {
                return new Lifted(remark.status(), waiver.approver(), waiver.document(), waiver.until());
            }
            return remark.status() == FindingView.Status.FALSE_ALARM && answer != null
                    ? new Lifted(remark.status(), answer.by(), null, null)
                    : null;
        }
    }

    /** One whom nobody may accept, or whom nobody has; what was learned after the answer, it does not answer. */
    boolean isOpen() {
        return switch (outcome) {
            case CLEAR -> false;
            case BLOCKED -> true;
            case UNKNOWN, NEEDS_REVIEW -> !seat.isAnswered() || isOvertaken();
        };
    }

    /** Whether something that counts came on record after he was accepted. */
    boolean isOvertaken() {
        return found.stream()
                .anyMatch(
                        each -> each.sinceAppointed() && each.lifted() == null && each.severity() != Severity.ADVISORY);
    }

    List<String> rules() {
        return found.stream().map(Found::rule).distinct().sorted().toList();
    }
}
