package org.jingwei.conflict;

import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What became of one rule in a check.
 *
 * @param pairs the pairs that it was asked for
 * @param hits the findings it made
 */
record RuleRun(
        Rule rule,
        int version,
        State state,
        int pairs,
        int hits,
        @Nullable String reason) {

    /** Whether the rule ran; one that did not is not a pass. */
    enum State {
        RAN,
        TIMED_OUT,
        FAILED,
        SWITCHED_OFF,
        NOT_APPLICABLE
    }

    /** What is said of a rule that does not run there; nothing of one that does. */
    static Optional<RuleRun> idle(Rule rule, Question question) {
        var version = rule.on(question.from());
        if (version.isEmpty()) {
            return idle(rule, 0, State.NOT_APPLICABLE, "not in force on " + question.from());
        }
        var number = version.get().number();
        if (!version.get().active()) {
            return idle(
                    rule,
                    number,
                    State.SWITCHED_OFF,
                    "switched off since " + version.get().from());
        }
        if (!rule.isFor(question.kinds())) {
            return idle(rule, number, State.NOT_APPLICABLE, "only in rounds of kind " + new TreeSet<>(rule.only()));
        }
        if (rule.guards() == Rule.Guards.MATTER && !question.isMatter()) {
            return idle(rule, number, State.NOT_APPLICABLE, "guards matters, not targets");
        }
        if (rule.readsCluesOfTargets() && !question.byClues()) {
            return idle(rule, number, State.NOT_APPLICABLE, "reads clues: for the head of the office alone");
        }
        if (rule.guards() == Rule.Guards.COLLEAGUE && !question.asOneTeam()) {
            return idle(rule, number, State.NOT_APPLICABLE, "guards colleagues; not asked as one team");
        }
        return Optional.empty();
    }

    private static Optional<RuleRun> idle(Rule rule, int version, State state, String reason) {
        return Optional.of(new RuleRun(rule, version, state, 0, 0, reason));
    }

    RuleRun withHits(int found) {
        return new RuleRun(rule, version, state, pairs, found, reason);
    }

    boolean isMissing() {
        return state == State.TIMED_OUT || state == State.FAILED;
    }
}
