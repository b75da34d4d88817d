package org.jingwei.conflict;

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

    static RuleRun idle(Rule rule, int version, State state, String reason) {
        return new RuleRun(rule, version, state, 0, 0, reason);
    }

    RuleRun withHits(int found) {
        return new RuleRun(rule, version, state, pairs, found, reason);
    }

    boolean isMissing() {
        return state == State.TIMED_OUT || state == State.FAILED;
    }
}
