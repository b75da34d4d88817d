package org.jingwei.conflict;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jingwei.round.InspectionKind;
import org.jingwei.shared.Severity;
import org.jingwei.shared.TeamRole;
import org.jspecify.annotations.Nullable;

/** How much a rule's findings weigh: by role, and otherwise in rounds of some kinds. */
record Weights(Map<TeamRole, Severity> byRole, Map<InspectionKind, Severity> byKind) {

    static Weights read(Item severity, @Nullable Item kinds) {
        return new Weights(read(severity), kinds == null ? Map.of() : readKinds(kinds));
    }

    Severity of(TeamRole role) {
        return Objects.requireNonNull(byRole.get(role));
    }

    /** In a round whose every kind the rule names, the weightiest of what it says of them; else that of the role. */
    Severity of(TeamRole role, Set<InspectionKind> round) {
        if (round.isEmpty() || !byKind.keySet().containsAll(round)) {
            return of(role);
        }
        return round.stream()
                .map(kind -> Objects.requireNonNull(byKind.get(kind)))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Map<TeamRole, Severity> read(Item item) {
        item.only(names(TeamRole.values()));
        var severity = new EnumMap<TeamRole, Severity>(TeamRole.class);
        for (var role : TeamRole.values()) {
            severity.put(role, item.need(role.name()).oneOf(Severity.class));
        }
        return Map.copyOf(severity);
    }

    private static Map<InspectionKind, Severity> readKinds(Item item) {
        item.only(names(InspectionKind.values()));
        var severity = new EnumMap<InspectionKind, Severity>(InspectionKind.class);
        item.entries()
                .forEach((kind, weight) -> severity.put(InspectionKind.valueOf(kind), weight.oneOf(Severity.class)));
        return Map.copyOf(severity);
    }

    private static String[] names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toArray(String[]::new);
    }
}
