package org.jingwei.clue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jingwei.access.Role;
import org.jingwei.clue.Objection.Reason;

/** Judges a step by the table: what speaks against it, everything at once; nothing where it is permitted. */
final class Judge {

    private final Standing standing;
    private final Transition row;
    private final Attempt attempt;
    private final LocalDate today;
    private final List<Objection> objections = new ArrayList<>();

    private Judge(Standing standing, Transition row, Attempt attempt, LocalDate today) {
        this.standing = standing;
        this.row = row;
        this.attempt = attempt;
        this.today = today;
    }

    static List<Objection> objections(Standing standing, StepTable table, Attempt attempt, LocalDate today) {
        var judge = new Judge(standing, table.row(attempt.kind()), attempt, today);
        judge.order();
        judge.hand();
        judge.document();
        judge.day();
        judge.needs();
        return judge.objections;
    }

    private void order() {
        if (!row.follows(standing.state(), standing.latest())) {
            objections.add(Reason.NOT_NOW.with(row.kind(), standing.state() == null ? "-" : standing.state()));
        }
    }

    private void hand() {
        if (standing.roleOf(attempt.doer(), row) == null) {
            objections.add(Reason.WRONG_HAND.with(row.kind(), row.roles()));
        }
        var last = row.apart().isEmpty() ? 0 : standing.hands().lastIndexOf(lastDraft());
        standing.hands().subList(Math.max(last, 0), standing.hands().size()).stream()
                .filter(hand ->
                        row.apart().contains(hand.kind()) && attempt.doer().was(hand))
                .findFirst()
                .ifPresent(hand -> objections.add(Reason.SAME_HAND.with(row.kind(), hand.kind())));
        if (attempt.onBehalfOf() != null && !row.behalf()) {
            objections.add(Reason.OWN_HAND_ONLY.with(row.kind()));
        }
    }

    /** A sign-off begins with the transfer that is signed. */
    private Hand lastDraft() {
        return standing.hands().reversed().stream()
                .filter(hand -> hand.kind() == StepKind.DRAW_UP_TRANSFER)
                .findFirst()
                .orElse(new Hand(StepKind.DRAW_UP_TRANSFER, "", null));
    }

    private void document() {
        var wanted = row.document();
        var given = attempt.document();
        if (wanted == null) {
            refuseUnasked("document", given != null);
        } else if (given == null || given.title().isBlank()) {
            objections.add(Reason.DOCUMENT_MISSING.with(row.kind(), wanted));
        } else if (given.kind() != wanted) {
            objections.add(Reason.OTHER_DOCUMENT.with(row.kind(), wanted, given.kind()));
        }
    }

    private void day() {
        var last = standing.latestOn();
        if (last != null && attempt.on().isBefore(last)) {
            objections.add(Reason.BEFORE_LAST.with(attempt.on(), last));
        }
        if (attempt.on().isAfter(today)) {
            objections.add(Reason.IN_FUTURE.with(attempt.on(), today));
        }
    }

    private void needs() {
        need(Need.RECEIVER, "receiver", attempt.receiver() != null, Reason.RECEIVER_MISSING);
        need(Need.CLOSING, "closing", attempt.closing() != null, Reason.CLOSING_MISSING);
        sanctions();
        var names = row.kind() == StepKind.TRIAGE || row.kind() == StepKind.GO_IN_DEPTH;
        refuseUnasked(
                "readers",
                !attempt.readers().isEmpty() && !(names && standing.roleOf(attempt.doer(), row) == Role.LEADER));
    }

    private void need(Need need, String place, boolean given, Reason missing) {
        if (!row.needs().contains(need)) {
            refuseUnasked(place, given);
        } else if (!given) {
            objections.add(missing.with(row.kind()));
        }
    }

    private void sanctions() {
        var talk = row.needs().contains(Need.TALK);
        if (!talk && !row.needs().contains(Need.SANCTIONS)) {
            refuseUnasked("sanctions", !attempt.sanctions().isEmpty());
        } else if (attempt.sanctions().isEmpty()) {
            objections.add(Reason.SANCTIONS_MISSING.with(row.kind()));
        }
        for (var measure : attempt.sanctions()) {
            if (talk && !measure.kind().isTalk()) {
                objections.add(Reason.TALKS_ONLY.with(measure.kind()));
            }
            if (!talk && measure.kind().isTalk()) {
                objections.add(Reason.SANCTIONS_ONLY.with(measure.kind()));
            }
            if (!measure.hasItsMonths()) {
                objections.add(Reason.PROBATION.with(measure.kind()));
            }
            if (!standing.subjects().contains(measure.on())) {
                objections.add(Reason.NO_SUBJECT.with());
            }
        }
    }

    private void refuseUnasked(String place, boolean given) {
        if (given) {
            objections.add(Reason.NOT_ASKED.with(place, row.kind()));
        }
    }
}
