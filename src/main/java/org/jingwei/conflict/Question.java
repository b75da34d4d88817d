package org.jingwei.conflict;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jingwei.round.InspectionKind;
import org.jingwei.shared.HandKind;
import org.jingwei.shared.Period;
import org.jingwei.shared.Severity;
import org.jingwei.shared.TeamRole;
import org.jspecify.annotations.Nullable;

/**
 * May these people inspect these organizations, or have a hand in these clues?
 *
 * @param period the days in question, both ends known
 * @param kinds the kinds of the round, where there is one
 * @param knownAt what the graph knew then is what counts
 * @param hand as what they have a hand in the clues, whose ids the targets then are; null where they are organizations
 * @param byClues whether it is asked what clues say of the candidates, and that alone: by the head's authority
 * @param inspected everything that is inspected in the round, the targets among it: a rule may ask for what is beside them
 */
record Question(
        List<String> candidates,
        List<String> targets,
        TeamRole role,
        Period period,
        Set<InspectionKind> kinds,
        Instant knownAt,
        @Nullable String round,
        boolean asOneTeam,
        List<SupposedTie> suppose,
        @Nullable HandKind hand,
        boolean byClues,
        Set<String> inspected) {

    Question {
        candidates = List.copyOf(candidates);
        targets = List.copyOf(targets);
        kinds = Set.copyOf(kinds);
        suppose = List.copyOf(suppose);
        inspected = Set.copyOf(inspected);
    }

    /** Nothing is inspected but the targets. */
    Question(
            List<String> candidates,
            List<String> targets,
            TeamRole role,
            Period period,
            Set<InspectionKind> kinds,
            Instant knownAt,
            @Nullable String round,
            boolean asOneTeam,
            List<SupposedTie> suppose) {
        this(
                candidates,
                targets,
                role,
                period,
                kinds,
                knownAt,
                round,
                asOneTeam,
                suppose,
                null,
                false,
                Set.copyOf(targets));
    }

    /** May these people have a hand in that clue? Which one, {@link #as(HandKind)} says. */
    static Question ofMatter(Collection<String> people, String clue, Period days, Instant knownAt) {
        return new Question(
                List.copyOf(people),
                List.of(clue),
                TeamRole.MEMBER,
                days,
                Set.of(),
                knownAt,
                null,
                false,
                List.of(),
                HandKind.FIND,
                false,
                Set.of());
    }

    /** The same in a round that inspects these as well. */
    Question within(Set<String> round) {
        var all = new HashSet<>(round);
        all.addAll(targets);
        return new Question(
                candidates, targets, role, period, kinds, knownAt, this.round, asOneTeam, suppose, hand, byClues, all);
    }

    Question as(TeamRole other) {
        return new Question(
                candidates,
                targets,
                other,
                period,
                kinds,
                knownAt,
                round,
                asOneTeam,
                suppose,
                hand,
                byClues,
                inspected);
    }

    Question as(HandKind other) {
        return new Question(
                candidates,
                targets,
                role,
                period,
                kinds,
                knownAt,
                round,
                asOneTeam,
                suppose,
                other,
                byClues,
                inspected);
    }

    Question askingClues() {
        return new Question(
                candidates, targets, role, period, kinds, knownAt, round, asOneTeam, suppose, hand, true, inspected);
    }

    boolean isMatter() {
        return hand != null;
    }

    /** Whether the rule is asked at all; of those that are, some are told not to apply. */
    boolean asks(Rule rule) {
        return isMatter() ? rule.guards() == Rule.Guards.MATTER : !byClues || rule.readsCluesOfTargets();
    }

    /** What the candidates are held against one by one. */
    Rule.Guards guards() {
        return isMatter() ? Rule.Guards.MATTER : Rule.Guards.TARGET;
    }

    /** How much findings of the rule weigh here; nothing where it guards something else, or is not for that role or hand. */
    Optional<Severity> weighs(Rule rule) {
        if (isMatter() != (rule.guards() == Rule.Guards.MATTER)) {
            return Optional.empty();
        }
        return rule.on(from())
                .map(Rule.Version::weights)
                .flatMap(weights -> hand == null ? weights.of(role, kinds) : weights.of(hand));
    }

    /** Whether what the rule finds here changes the outcome: a hint that is missing leaves no pair open. */
    boolean bears(Rule rule) {
        return weighs(rule).filter(severity -> severity != Severity.ADVISORY).isPresent();
    }

    /** As the driver takes a moment. */
    ZonedDateTime knownMoment() {
        return knownAt.atZone(ZoneOffset.UTC);
    }

    /** The days in question and what was known of them, as queries take them. */
    Map<String, Object> days() {
        return Map.of("from", from(), "to", to(), "knownAt", knownMoment());
    }

    LocalDate from() {
        return period.from();
    }

    LocalDate to() {
        var to = period.to();
        return to == null ? LocalDate.of(9999, 12, 31) : to;
    }
}
