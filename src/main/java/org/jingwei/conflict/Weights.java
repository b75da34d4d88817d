package org.jingwei.conflict;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jingwei.round.InspectionKind;
import org.jingwei.shared.HandKind;
import org.jingwei.shared.Severity;
import org.jingwei.shared.TeamRole;
import org.jspecify.annotations.Nullable;

/**
 * How much a rule's findings weigh: by role, and otherwise in rounds of some kinds; of a rule on matters, by hand. For a
 * role with NONE, or a hand that it does not name, a rule is not.
 */
record Weights(Map<TeamRole, Severity> byRole, Map<InspectionKind, Severity> byKind, Map<HandKind, Severity> byHand) {

    private static final String NOT_FOR = "NONE";

    static Weights read(Item severity, @Nullable Item kinds) {
        return new Weights(
                readRoles(severity), kinds == null ? Map.of() : readSome(kinds, InspectionKind.class), Map.of());
    }

    /** Of a rule on matters: for the hands that it names, and for no other. */
    static Weights ofHands(Item severity) {
        return new Weights(Map.of(), Map.of(), readSome(severity, HandKind.class));
    }

    /** Of a rule on matters, which weighs by hand. */
    boolean isOfHands() {
        return byRole.isEmpty() && !byHand.isEmpty();
    }

    boolean isForEveryRole() {
        return byRole.size() == TeamRole.values().length;
    }

    /** Nothing where the rule is not for that hand. */
    Optional<Severity> of(HandKind hand) {
        return Optional.ofNullable(byHand.get(hand));
    }

    /** In a round whose every kind the rule names, the weightiest of what it says of them; else that of the role. */
    Optional<Severity> of(TeamRole role, Set<InspectionKind> round) {
        if (round.isEmpty() || !byRole.containsKey(role) || !byKind.keySet().containsAll(round)) {
            return Optional.ofNullable(byRole.get(role));
        }
        return round.stream()
                .map(kind -> Objects.requireNonNull(byKind.get(kind)))
                .min(Comparator.naturalOrder());
    }

    private static Map<TeamRole, Severity> readRoles(Item item) {
        item.only(names(TeamRole.values()));
        var severity = new EnumMap<TeamRole, Severity>(TeamRole.class);
        for (var role : TeamRole.values()) {
            if (!item.need(role.name()).text().equals(NOT_FOR)) {
                severity.put(role, item.need(role.name()).oneOf(Severity.class));
            }
        }
        return Map.copyOf(severity);
    }

    private static <K extends Enum<K>> Map<K, Severity> readSome(Item item, Class<K> keys) {
        item.only(names(keys.getEnumConstants()));
        var severity = new EnumMap<K, Severity>(keys);
        item.entries().forEach((key, weight) -> severity.put(Enum.valueOf(keys, key), weight.oneOf(Severity.class)));
        return Map.copyOf(severity);
    }

    private static String[] names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toArray(String[]::new);
    }
}
