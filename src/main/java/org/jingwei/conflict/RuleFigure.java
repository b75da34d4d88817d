package org.jingwei.conflict;

import org.jspecify.annotations.Nullable;

/**
 * What came of a rule. Of a rule on matters or on clues nothing is said here: to whom it spoke is for whoever handles them.
 *
 * @param pairs how many pairs of a person and a target, or of two people, it was asked about
 * @param neverFired whether it was asked and found nothing
 */
public record RuleFigure(
        RuleView rule,
        @Nullable Integer pairs,
        @Nullable Integer hits,
        @Nullable Integer answered,
        @Nullable Integer falseAlarms,
        boolean neverFired) {

    static RuleFigure of(RuleView rule, Matrix.@Nullable Fired fired, RuleTrials.@Nullable Answered answers) {
        return new RuleFigure(
                rule,
                fired == null ? null : fired.pairs(),
                fired == null ? null : fired.hits(),
                answers == null ? null : answers.answered(),
                answers == null ? null : answers.falseAlarms(),
                fired != null && fired.pairs() > 0 && fired.hits() == 0);
    }
}
