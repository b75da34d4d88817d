package org.jingwei.conflict;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingwei.shared.HandKind;
import org.jingwei.shared.Severity;
import org.jingwei.shared.TeamRole;
import org.jspecify.annotations.Nullable;

/** What an office may settle of a rule: its parameters, how much it weighs for whom, and whether it is on. */
record RuleTerms(Map<String, Object> parameters, Weights weights, boolean active) {

    /** The name under which it is said whether the rule is on. */
    static final String ACTIVE = "active";

    static final String NONE = "NONE";

    RuleTerms {
        parameters = Map.copyOf(parameters);
    }

    static RuleTerms of(Rule.Version version) {
        return new RuleTerms(version.parameters(), version.weights(), version.active());
    }

    /** As kept; what the shipped rule does not know any more is left out, and what it knows since is as it ships. */
    static RuleTerms read(List<String> kept, RuleTerms shipped) {
        var said = byName(kept);
        var parameters = new HashMap<>(shipped.parameters());
        parameters.replaceAll((name, usual) ->
                said.containsKey(name) ? valueLike(usual, Objects.requireNonNull(said.get(name))) : usual);
        return new RuleTerms(
                parameters, weights(said, shipped.weights()), !"false".equals(said.getOrDefault(ACTIVE, "true")));
    }

    private static Weights weights(Map<String, String> said, Weights shipped) {
        if (shipped.isOfHands()) {
            return new Weights(Map.of(), Map.of(), some(said, HandKind.class));
        }
        return new Weights(some(said, TeamRole.class), shipped.byKind(), Map.of());
    }

    private static <K extends Enum<K>> Map<K, Severity> some(Map<String, String> said, Class<K> keys) {
        var weights = new EnumMap<K, Severity>(keys);
        for (var key : keys.getEnumConstants()) {
            var weight = said.getOrDefault(key.name(), NONE);
            if (!weight.equals(NONE)) {
                weights.put(key, Severity.valueOf(weight));
            }
        }
        return Map.copyOf(weights);
    }

    /** A value as it is written, of the sort of another. */
    static Object valueLike(Object usual, String text) {
        return switch (usual) {
            case Long _ -> Long.valueOf(text.strip());
            case List<?> _ ->
                Stream.of(text.split(","))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList();
            default -> text.strip();
        };
    }

    /** A value as it is written. */
    static String text(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(","))
                : String.valueOf(value);
    }

    /** Everything by name, as it is kept and compared. */
    Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put(ACTIVE, String.valueOf(active));
        new TreeMap<>(parameters).forEach((name, value) -> texts.put(name, text(value)));
        var hands = weights.isOfHands();
        Stream.<Enum<?>>of(hands ? HandKind.values() : TeamRole.values()).forEach(key -> {
            var weight = hands ? weights.byHand().get(key) : weights.byRole().get(key);
            texts.put(key.name(), weight == null ? NONE : weight.name());
        });
        return texts;
    }

    List<String> kept() {
        return texts().entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .toList();
    }

    Rule.Version version(int number, LocalDate from) {
        return new Rule.Version(number, from, parameters, weights, active);
    }

    /** Whether somebody is barred by it. */
    boolean bars() {
        return active
                && (weights.byRole().containsValue(Severity.HARD)
                        || weights.byHand().containsValue(Severity.HARD));
    }

    /** Whether it may let pass what the former terms did not; of a number of which nobody said which way is stricter, it may. */
    boolean weakens(RuleTerms former, Map<String, Rule.Stricter> stricter) {
        return (former.active && !active)
                || isLighter(weights.byRole(), former.weights.byRole())
                || isLighter(weights.byHand(), former.weights.byHand())
                || former.parameters.entrySet().stream()
                        .anyMatch(each -> isNarrower(
                                Objects.requireNonNull(parameters.get(each.getKey())),
                                each.getValue(),
                                stricter.get(each.getKey())));
    }

    private static <K> boolean isLighter(Map<K, Severity> now, Map<K, Severity> former) {
        return former.entrySet().stream().anyMatch(each -> {
            var weight = now.get(each.getKey());
            return weight == null || weight.compareTo(each.getValue()) > 0;
        });
    }

    private static boolean isNarrower(Object now, Object former, Rule.@Nullable Stricter stricter) {
        if (now instanceof List<?> words && former instanceof List<?> before) {
            return !new HashSet<>(words).containsAll(before);
        }
        if (now instanceof Long number && former instanceof Long before && stricter != null) {
            return stricter == Rule.Stricter.MORE ? number < before : number > before;
        }
        return !now.equals(former);
    }

    /** What differs, by name. */
    static List<Difference> differences(List<String> former, List<String> now) {
        var before = byName(former);
        var after = byName(now);
        return Stream.concat(after.keySet().stream(), before.keySet().stream())
                .distinct()
                .map(name -> new Difference(name, before.getOrDefault(name, NONE), after.getOrDefault(name, NONE)))
                .filter(each -> !each.before().equals(each.after()))
                .toList();
    }

    private static Map<String, String> byName(List<String> kept) {
        return kept.stream()
                .collect(Collectors.toMap(
                        each -> each.substring(0, each.indexOf('=')),
                        each -> each.substring(each.indexOf('=') + 1),
                        (one, _) -> one,
                        LinkedHashMap::new));
    }

    /** One thing that a version settles otherwise than the one before. */
    record Difference(String name, String before, String after) {}
}
