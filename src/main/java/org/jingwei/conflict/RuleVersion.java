package org.jingwei.conflict;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jingwei.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * What the office makes of a rule from a day on: a draft until somebody adopts it.
 *
 * @param number by which findings name it; nobody names a draft
 * @param terms what it settles, whole, as {@link RuleTerms#kept} says it
 * @param former what held on that day when it was drafted
 * @param weakens whether it may let pass what the former terms did not
 */
record RuleVersion(
        String id,
        String rule,
        @Nullable Integer number,
        LocalDate from,
        List<String> terms,
        List<String> former,
        boolean weakens,
        String reason,
        String by,
        String account,
        Instant recordedAt,
        @Nullable Adoption adoption,
        @Nullable Withdrawal withdrawal) {

    /** The office counts its versions of a rule from here, so that no later release takes one of its numbers. */
    static final int FIRST = 101;

    /** Where a version stands. */
    enum State {
        DRAFT,
        ADOPTED,
        WITHDRAWN
    }

    /** By whose word it holds. */
    record Adoption(String by, @Nullable String approver, String document, Instant recordedAt) {

        static Adoption of(Row says) {
            return new Adoption(
                    says.string("adoptedByName"),
                    says.textOrNull("approver"),
                    says.string("document"),
                    says.instant("adoptedAt"));
        }
    }

    /** Why it holds no more. */
    record Withdrawal(String by, String reason, Instant recordedAt) {

        static Withdrawal of(Row says) {
            return new Withdrawal(says.string("struckByName"), says.string("struckFor"), says.instant("struckAt"));
        }
    }

    static RuleVersion of(Row row) {
        var says = new Row(row.query(), row.map("says"));
        return new RuleVersion(
                says.string("id"),
                says.string("rule"),
                says.integerIfAny("number"),
                says.date("from"),
                says.strings("terms"),
                says.strings("former"),
                says.bool("weakens"),
                says.string("reason"),
                says.string("name"),
                says.string("recordedBy"),
                says.instant("recordedAt"),
                says.instantIfAny("adoptedAt") == null ? null : Adoption.of(says),
                says.instantIfAny("struckAt") == null ? null : Withdrawal.of(says));
    }

    public State state() {
        if (withdrawal != null) {
            return State.WITHDRAWN;
        }
        return adoption == null ? State.DRAFT : State.ADOPTED;
    }

    public List<RuleTerms.Difference> changes() {
        return RuleTerms.differences(former, terms);
    }
}
