package org.jingwei.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.cadre.KinClass;
import org.jingwei.cadre.KinSet;
import org.jingwei.shared.HandKind;
import org.jingwei.shared.Refusal;
import org.jingwei.shared.Severity;
import org.jingwei.shared.TeamRole;
import org.jspecify.annotations.Nullable;

/** What is to be otherwise in a rule, as it comes in; what is left out stays as it is. */
public record RuleTermsInput(
        @Nullable Boolean active,
        @Nullable List<Setting> parameters,
        @Nullable List<RoleWeight> severity,
        @Nullable List<HandWeight> hands) {

    private static final String INVALID = "row-invalid";
    private static final long MOST = 100;
    private static final List<List<? extends Enum<?>>> VOCABULARIES =
            List.of(List.of(KinClass.values()), List.of(KinSet.values()), List.of(HandKind.values()));

    /** A parameter by its name, and its value as it is written; the words of a list are parted by commas. */
    public record Setting(String name, String value) {}

    /** How much it weighs for a role; nothing where it is not for that role. */
    public record RoleWeight(TeamRole role, @Nullable Severity severity) {}

    /** How much it weighs for a hand; nothing where it is not for that hand. */
    public record HandWeight(HandKind hand, @Nullable Severity severity) {}

    /** The new terms, or why there are none. */
    record Reading(RuleTerms terms, List<Refusal> problems) {}

    Reading over(Rule rule, RuleTerms former) {
        var problems = new ArrayList<Refusal>();
        var terms = new RuleTerms(
                settled(rule, former, problems),
                weights(rule, former.weights(), problems),
                active == null ? former.active() : active);
        if (problems.isEmpty() && terms.equals(former)) {
            problems.add(refused("rule.nothing-changed", List.of(), "terms"));
        }
        return new Reading(terms, problems);
    }

    private Map<String, Object> settled(Rule rule, RuleTerms former, List<Refusal> problems) {
        var all = new HashMap<>(former.parameters());
        for (var setting : parameters == null ? List.<Setting>of() : parameters) {
            var usual = all.get(setting.name());
            if (usual == null) {
                problems.add(refused(
                        "rule.no-parameter",
                        List.of(rule.id(), setting.name(), String.join(", ", new TreeSet<>(all.keySet()))),
                        "parameters"));
            } else {
                wrong(rule, setting, usual)
                        .ifPresentOrElse(
                                problems::add,
                                () -> all.put(
                                        setting.name(), settled(usual, RuleTerms.valueLike(usual, setting.value()))));
            }
        }
        return all;
    }

    /** The same words in another order, or twice, are the same. */
    private static Object settled(Object usual, Object said) {
        return usual instanceof List<?> former
                        && said instanceof List<?> words
                        && Set.copyOf(former).equals(Set.copyOf(words))
                ? usual
                : said;
    }

    private static Optional<Refusal> wrong(Rule rule, Setting setting, Object usual) {
        var text = setting.value().strip();
        if (usual instanceof Long) {
            return text.matches("\\d{1,3}") && Long.parseLong(text) <= MOST
                    ? Optional.empty()
                    : Optional.of(refused("rule.bad-number", List.of(setting.name(), text, MOST), "parameters"));
        }
        var known = words(rule, setting.name());
        var said = usual instanceof List<?>
                ? Stream.of(text.split(","))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList()
                : List.of(text);
        return !said.isEmpty() && known.containsAll(said)
                ? Optional.empty()
                : Optional.of(refused(
                        "rule.bad-words", List.of(setting.name(), text, String.join(", ", known)), "parameters"));
    }

    /** The words that a parameter may have: those of the vocabulary from which the shipped ones are, else these alone. */
    static Set<String> words(Rule rule, String parameter) {
        var shipped = rule.versions().stream()
                .filter(version -> version.number() < RuleVersion.FIRST)
                .map(version -> version.parameters().get(parameter))
                .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.ofNullable(value))
                .map(String::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
        return VOCABULARIES.stream()
                .map(words -> words.stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new)))
                .filter(words -> words.containsAll(shipped))
                .findFirst()
                .orElse(shipped);
    }

    private Weights weights(Rule rule, Weights former, List<Refusal> problems) {
        var byRole = new HashMap<>(former.byRole());
        var byHand = new HashMap<>(former.byHand());
        var ofHands = rule.guards() == Rule.Guards.MATTER;
        if (ofHands && severity != null && !severity.isEmpty()) {
            problems.add(refused("rule.weighs-by-hand", List.of(rule.id()), "severity"));
        } else if (!ofHands && hands != null && !hands.isEmpty()) {
            problems.add(refused("rule.weighs-by-role", List.of(rule.id()), "hands"));
        } else {
            lay(byRole, severity, RoleWeight::role, RoleWeight::severity);
            lay(byHand, hands, HandWeight::hand, HandWeight::severity);
        }
        if (rule.guards() == Rule.Guards.COLLEAGUE && byRole.size() < TeamRole.values().length) {
            problems.add(refused("rule.for-every-role", List.of(rule.id()), "severity"));
        } else if (byRole.isEmpty() && byHand.isEmpty()) {
            problems.add(refused("rule.for-nobody", List.of(rule.id()), ofHands ? "hands" : "severity"));
        }
        return new Weights(Map.copyOf(byRole), former.byKind(), Map.copyOf(byHand));
    }

    private static <K, T> void lay(
            Map<K, Severity> weights,
            @Nullable List<T> said,
            Function<T, K> key,
            Function<T, @Nullable Severity> weight) {
        for (var each : said == null ? List.<T>of() : said) {
            var weighs = weight.apply(each);
            if (weighs == null) {
                weights.remove(key.apply(each));
            } else {
                weights.put(key.apply(each), weighs);
            }
        }
    }

    private static Refusal refused(String key, List<Object> arguments, String field) {
        return new Refusal(
                INVALID,
                key,
                arguments,
                field.equals("terms") ? List.of("input", "terms") : List.of("input", "terms", field));
    }
}
