package org.jingwei.conflict;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jingwei.shared.FilePart;
import org.jingwei.shared.HandKind;
import org.jingwei.shared.Severity;
import org.jingwei.shared.TeamRole;

/** A rule as it holds on a day, in the viewer's language. */
record RuleView(
        String id,
        String title,
        List<String> basis,
        Rule.Guards guards,
        boolean onSeats,
        List<RoleSeverity> severity,
        List<HandSeverity> hands,
        int version,
        boolean inForce,
        List<RuleParameter> parameters,
        List<FilePart> needs) {

    /** How much a finding weighs for a role. */
    record RoleSeverity(TeamRole role, Severity severity) {}

    /** How much a finding weighs for a hand in a clue. */
    record HandSeverity(HandKind hand, Severity severity) {}

    /** A value that a version sets; the words that it may be made of, where it is no number. */
    record RuleParameter(String name, String value, List<String> words) {}

    static RuleView of(Rule rule, LocalDate day, Locale language) {
        var version = rule.on(day);
        var parameters = version.map(Rule.Version::parameters).orElse(Map.of());
        var weights = version.map(Rule.Version::weights);
        return new RuleView(
                rule.id(),
                rule.title().in(language, parameters),
                rule.basis().stream()
                        .filter(basis -> basis.holdsOn(day))
                        .map(Rule.Basis::words)
                        .toList(),
                rule.guards(),
                rule.isOnSeats(),
                weights.map(RuleView::roles).orElse(List.of()),
                weights.map(RuleView::hands).orElse(List.of()),
                version.map(Rule.Version::number).orElse(0),
                version.map(Rule.Version::active).orElse(false),
                parameters.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(each -> parameter(rule, each.getKey(), each.getValue()))
                        .toList(),
                rule.needs().stream().sorted().toList());
    }

    private static List<RoleSeverity> roles(Weights weights) {
        return weights.byRole().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> new RoleSeverity(each.getKey(), each.getValue()))
                .toList();
    }

    private static List<HandSeverity> hands(Weights weights) {
        return weights.byHand().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> new HandSeverity(each.getKey(), each.getValue()))
                .toList();
    }

    private static RuleParameter parameter(Rule rule, String name, Object value) {
        var words = value instanceof Long ? List.<String>of() : List.copyOf(RuleTermsInput.words(rule, name));
        return new RuleParameter(name, RuleTerms.text(value), words);
    }
}
