package org.jingwei.clue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The permitted steps as a reader of the regulations would list them, in plain loops; it shares no code with the table. A
 * life is what was done, by whom; the oracle remembers its own state and nothing else.
 */
final class LedgerOracle {

    /** One way on: in which state, after which step, to which state, by whose hand, on which paper. */
    private record Way(String step, String in, String after, String to, String hands, String paper) {}

    private static final List<Way> WAYS = List.of(
            new Way("REGISTER", "RECEIVED", "", "REGISTERED", "keeper", "PETITION_LEDGER"),
            new Way("TRIAGE", "REGISTERED", "", "TRIAGED", "leader", "TRIAGE_OPINION"),
            new Way("GO_IN_DEPTH", "TRIAGED", "", "IN_DEPTH", "leader reader", "IN_DEPTH_PLAN"),
            new Way("DRAW_UP_TRANSFER", "TRIAGED", "", "SIGN_OFF", "leader reader", "TRANSFER_PAPERS"),
            new Way("DRAW_UP_TRANSFER", "IN_DEPTH", "", "SIGN_OFF", "leader reader", "TRANSFER_PAPERS"),
            new Way("GATEKEEP", "SIGN_OFF", "DRAW_UP_TRANSFER", "SIGN_OFF", "gatekeeper", "GATEKEEPING_OPINION"),
            new Way("LEADER_SIGN", "SIGN_OFF", "GATEKEEP", "SIGN_OFF", "leader", "SIGNATURE"),
            new Way("OFFICE_HEAD_OPINION", "SIGN_OFF", "LEADER_SIGN", "SIGN_OFF", "head", "SIGNED_OPINION"),
            new Way("INSTRUCT", "SIGN_OFF", "OFFICE_HEAD_OPINION", "SIGN_OFF", "group", "INSTRUCTION"),
            new Way("SEAL", "SIGN_OFF", "INSTRUCT", "SEALED", "keeper", "SEALED_PACKAGE"),
            new Way("HAND_OVER", "SEALED", "", "TRANSFERRED", "keeper", "TRANSFER_LIST"),
            new Way("ACCEPT", "TRANSFERRED", "", "ACCEPTED", "receiver other", "RECEIPT"),
            new Way("ASSIGN", "ACCEPTED", "", "ASSIGNED", "receiver", "ASSIGNMENT_OPINION"),
            new Way("PROPOSE_DISPOSITION", "ASSIGNED", "", "DISPOSITION_PROPOSED", "receiver", "DISPOSITION_PLAN"),
            new Way("VERIFY", "DISPOSITION_PROPOSED", "", "PRELIMINARY_VERIFICATION", "receiver", "VERIFICATION_PLAN"),
            way("PROPOSE_FILING", "VERIFY", "PRELIMINARY_VERIFICATION"),
            way("HOLD", "VERIFY", "HELD_PENDING"),
            way("CLOSE", "VERIFY", "CLOSED_NO_CASE"),
            way("REMIND", "VERIFY", "CLOSED_NO_CASE"),
            new Way("FILE", "PRELIMINARY_VERIFICATION", "PROPOSE_FILING", "FILED", "receiver", "FILING_REPORT"),
            new Way("INVESTIGATE", "FILED", "", "INVESTIGATING", "receiver", "INVESTIGATION_PLAN"),
            new Way("TO_TRIAL", "INVESTIGATING", "", "IN_TRIAL", "receiver", "INVESTIGATION_REPORT"),
            new Way("TRY", "IN_TRIAL", "TO_TRIAL", "IN_TRIAL", "receiver", "TRIAL_REPORT"),
            new Way("DECIDE", "IN_TRIAL", "TRY", "DECIDED", "receiver", "SANCTION_DECISION"),
            new Way("EXECUTE", "DECIDED", "", "EXECUTED", "receiver other", "EXECUTION_RECORD"),
            new Way("REVIEW_APPEAL", "DECIDED", "", "APPEAL_REVIEW", "receiver", "APPEAL"),
            new Way("EXECUTE", "APPEAL_REVIEW", "", "EXECUTED", "receiver other", "EXECUTION_RECORD"));

    private static final Set<String> FOUR = Set.of("GATEKEEP", "LEADER_SIGN", "OFFICE_HEAD_OPINION", "INSTRUCT");
    private static final Set<String> TALKS =
            Set.of("ADMONITION", "TALK_REMINDER", "CRITICISM", "ORDERED_SELF_CHECK", "CIRCULAR");

    private String state = "RECEIVED";
    private String last = "RECEIVE";
    private LocalDate lastOn;
    private final Set<String> signed = new HashSet<>();
    private final Set<String> readers = new HashSet<>();
    private final Set<String> subjects;

    LedgerOracle(LocalDate receivedOn, String recorder, Set<String> subjects) {
        this.lastOn = receivedOn;
        this.readers.add(recorder);
        this.subjects = subjects;
    }

    private static Way way(String step, String after, String to) {
        return new Way(step, "PRELIMINARY_VERIFICATION", after, to, "receiver", "VERIFICATION_REPORT");
    }

    /** Who tries: his human, and his hands on this clue ("leader", "member" of its team, …). */
    record Who(String human, Set<String> hands) {}

    String state() {
        return state;
    }

    StepKind last() {
        return StepKind.valueOf(last);
    }

    boolean permits(Attempt attempt, Who who, LocalDate today) {
        var step = attempt.kind().name();
        for (var way : WAYS) {
            if (way.step.equals(step) && way.in.equals(state) && (way.after.isEmpty() || way.after.equals(last))) {
                return byHisHand(way, who, step)
                        && onItsPaper(way, attempt)
                        && !attempt.on().isBefore(lastOn)
                        && !attempt.on().isAfter(today)
                        && asksFor(step, attempt, who);
            }
        }
        return false;
    }

    private boolean byHisHand(Way way, Who who, String step) {
        var may = false;
        for (var hand : way.hands.split(" ")) {
            may = may
                    || (hand.equals("reader")
                            ? who.hands.contains("member") && readers.contains(who.human)
                            : who.hands.contains(hand));
        }
        return may && !(FOUR.contains(step) && signed.contains(who.human));
    }

    private static boolean onItsPaper(Way way, Attempt attempt) {
        var paper = attempt.document();
        return paper != null
                && paper.kind().name().equals(way.paper)
                && !paper.title().isBlank();
    }

    private boolean asksFor(String step, Attempt attempt, Who who) {
        if ((attempt.receiver() != null) != step.equals("DRAW_UP_TRANSFER")) {
            return false;
        }
        if ((attempt.closing() != null) != step.equals("CLOSE")) {
            return false;
        }
        var names = who.hands.contains("leader") && (step.equals("TRIAGE") || step.equals("GO_IN_DEPTH"));
        if (!attempt.readers().isEmpty() && !names) {
            return false;
        }
        var decides = step.equals("DECIDE") || step.equals("REMIND");
        if (attempt.sanctions().isEmpty() == decides) {
            return false;
        }
        for (var measure : attempt.sanctions()) {
            var talk = TALKS.contains(measure.kind().name());
            var probation = measure.kind().name().equals("PARTY_PROBATION");
            var months = measure.months();
            var rightMonths = probation ? months != null && (months == 12 || months == 24) : months == null;
            if (talk == step.equals("DECIDE") || !rightMonths || !subjects.contains(measure.on())) {
                return false;
            }
        }
        return true;
    }

    void took(Attempt attempt, Who who) {
        var step = attempt.kind().name();
        for (var way : WAYS) {
            if (way.step.equals(step) && way.in.equals(state)) {
                state = way.to;
                break;
            }
        }
        last = step;
        lastOn = attempt.on();
        if (step.equals("DRAW_UP_TRANSFER")) {
            signed.clear();
        }
        if (FOUR.contains(step)) {
            signed.add(who.human);
        }
        if (step.equals("TRIAGE") || !attempt.readers().isEmpty()) {
            readers.clear();
            readers.addAll(attempt.readers());
        }
    }

    static Map<String, Integer> states() {
        var all = new java.util.TreeMap<String, Integer>();
        WAYS.forEach(way -> all.put(way.to, 0));
        return all;
    }
}
