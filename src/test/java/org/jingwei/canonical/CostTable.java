package org.jingwei.canonical;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of what each canonical request costs; its head says how it was measured and how it is compared. */
final class CostTable {

    private static final Path FILE = Path.of("src", "test", "resources", "canonical-queries.tsv");

    /** Share by which db hits may differ from the table. */
    private static final double BAND = 0.05;

    private static final String HEAD = """
            # What each canonical request asks of the engine: Cypher statements and the rows they returned, counted at the driver of
            # the running demo office, and db hits by the engine's profile, all planned after the office was filled.
            # Each is asked for pages of 2 rows (a check: of 7 candidates) and then of 20 (of 70 candidates); a list that has no
            # more rows stays as long as it is. Both take the same statements.
            # Compared by a test: statements, rows and files exactly; db hits within 5 in 100, since what the planner takes for
            # cheapest may change with its statistics. Of a request that changes something only the statements are told: what
            # they touch depends on the changes before.
            # request\tstatements\trows\tdb hits\trows of ten times\tdb hits of ten times\tfiles
            """;
    private static final String UNTOLD = "-";

    private final List<String> measured = new ArrayList<>();
    private final List<String> growing = new ArrayList<>();

    void add(CanonicalQuery query, Cost cost, Cost ofTenTimes) {
        if (cost.statements() != ofTenTimes.statements()) {
            growing.add("%s: %s\n  for ten times the rows: %s".formatted(query, cost, ofTenTimes));
        }
        measured.add(String.join(
                "\t",
                query.name(),
                String.valueOf(cost.statements()),
                told(query, cost.rows()),
                told(query, cost.dbHits()),
                told(query, ofTenTimes.rows()),
                told(query, ofTenTimes.dbHits()),
                cost.files()));
    }

    private static String told(CanonicalQuery query, long figure) {
        return query.changes() ? UNTOLD : String.valueOf(figure);
    }

    /** Requests that take more statements for more rows. */
    List<String> growing() {
        return growing;
    }

    /** What was measured and stands otherwise in the table, or not at all; a missing table is written, to be read. */
    List<String> differences() throws IOException {
        if (!Files.exists(FILE)) {
            Files.writeString(FILE, HEAD + String.join("\n", measured) + "\n");
            return List.of(FILE + " is new: read it, and keep it if it is right");
        }
        var known = known();
        var differences = new ArrayList<String>();
        for (var line : measured) {
            var told = known.remove(name(line));
            if (told == null || !isAs(line.split("\t", -1), told.split("\t", -1))) {
                differences.add("measured " + line + "\n   table " + told);
            }
        }
        known.values().forEach(told -> differences.add("nobody asks " + told));
        return differences;
    }

    private static Map<String, String> known() throws IOException {
        var known = new LinkedHashMap<String, String>();
        Files.readAllLines(FILE).stream()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> known.put(name(line), line));
        return known;
    }

    private static String name(String line) {
        return line.substring(0, line.indexOf('\t'));
    }

    private static boolean isAs(String[] measured, String[] told) {
        return measured.length == told.length
                && measured[1].equals(told[1])
                && measured[2].equals(told[2])
                && isNear(measured[3], told[3])
                && measured[4].equals(told[4])
                && isNear(measured[5], told[5])
                && measured[6].equals(told[6]);
    }

    private static boolean isNear(String measured, String told) {
        if (measured.equals(UNTOLD) || told.equals(UNTOLD)) {
            return measured.equals(told);
        }
        return Math.abs(Long.parseLong(measured) - Long.parseLong(told)) <= Long.parseLong(told) * BAND;
    }
}
