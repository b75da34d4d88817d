package org.jingwei.graph;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parameters to plan a query with: the engine keeps a plan for the types of what it is given, not for what it is. */
final class StandIns {

    private static final LocalDate DAY = LocalDate.EPOCH;

    /** What rules are given that is no number. */
    private static final Map<String, String> OF_RULES = Map.ofEntries(
            Map.entry("candidates", "List"),
            Map.entry("targets", "List"),
            Map.entry("inspected", "List"),
            Map.entry("reached", "List"),
            Map.entry("clues", "List"),
            Map.entry("reports", "List"),
            Map.entry("classes", "List"),
            Map.entry("chains", "List"),
            Map.entry("hands", "List"),
            Map.entry("ends", "List"),
            Map.entry("round", "String"),
            Map.entry("kin", "String"),
            Map.entry("states", "List"),
            Map.entry("from", "Date"),
            Map.entry("to", "Date"),
            Map.entry("knownAt", "DateTime"));

    /** Lists of what is to be written, a map each; all others are of ids or words. */
    private static final Set<String> OF_ROWS = Set.of("pairs", "rows", "seats", "entries", "reports");

    private StandIns() {}

    static Map<String, @Nullable Object> of(Query query) {
        var all = new HashMap<String, @Nullable Object>();
        query.parameters().forEach(name -> all.put(name, of(name, OF_RULES.getOrDefault(name, "Integer"))));
        query.head()
                .in()
                .forEach(column -> all.put(column.name(), column.optional() ? null : of(column.name(), column.type())));
        return all;
    }

    private static Object of(String name, String type) {
        return switch (type) {
            case "List" -> OF_ROWS.contains(name) ? List.of(Map.of()) : List.of("");
            case "Map" -> Map.of();
            case "Date" -> DAY;
            case "DateTime" -> ZonedDateTime.of(DAY.atStartOfDay(), ZoneOffset.UTC);
            case "Integer" -> 0L;
            case "Boolean" -> false;
            default -> "";
        };
    }
}
