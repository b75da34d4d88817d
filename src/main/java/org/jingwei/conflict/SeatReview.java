package org.jingwei.conflict;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jingwei.shared.FilePart;
import org.jingwei.shared.Severity;

/**
 * What a check says of somebody on a seat: the worst over everything that his team inspects.
 *
 * @param unchecked parts of his file that are missing, with the rules that could say nothing for want of them
 */
record SeatReview(
        StaffedRound.Seat seat, Outcome outcome, List<Found> found, Map<FilePart, SortedSet<String>> unchecked) {

    /** A finding that speaks against him, without a word of what was found: families are nobody's business here. */
    record Found(String rule, Severity severity, StaffedRound.Named target, boolean sinceAppointed) {}

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
        return found.stream().anyMatch(each -> each.sinceAppointed() && each.severity() != Severity.ADVISORY);
    }

    List<String> rules() {
        return found.stream().map(Found::rule).distinct().sorted().toList();
    }
}
