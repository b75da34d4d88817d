package org.jingwei.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A few hundred nodes of every label and edges of every type that the vocabulary lists, so that the planner has
 * something to choose by, and an unknown word is one that nobody listed.
 */
final class SeededGraph {

    private static final int EACH = 300;
    private static final String DATED = "id from to recordedAt recordedBy struckAt struckBy source";

    private SeededGraph() {}

    static void draw() {
        words().stream().filter(word -> word.getFirst().equals("node")).forEach(SeededGraph::node);
        words().stream().filter(word -> word.getFirst().equals("edge")).forEach(SeededGraph::edge);
        run("CALL db.awaitIndexes(60)");
        run("CALL db.prepareForReplanning(120)"); // else it plans by what the indexes held when they were made: nothing
    }

    static void forget() {
        run("MATCH (n:Seeded) DETACH DELETE n");
    }

    private static void node(List<String> word) {
        run("UNWIND range(1, %d) AS n CREATE (:Seeded:%s %s)".formatted(EACH, word.get(1), says(word.get(2))));
    }

    private static void edge(List<String> word) {
        run("""
                MATCH (start:Seeded:%s) WITH collect(start) AS starts
                MATCH (end:Seeded:%s) WITH starts, collect(end) AS ends
                UNWIND range(1, %d) AS n
                WITH n, starts[n %% size(starts)] AS start, ends[(n * 7 + 3) %% size(ends)] AS end
                CREATE (start)-[:%s %s]->(end)
                """.formatted(word.get(2), word.get(3), EACH, word.get(1), says(word.size() > 4 ? word.get(4) : "")));
    }

    private static String says(String properties) {
        return Arrays.stream(properties.replace("DATED", DATED).split(" "))
                .filter(property -> !property.isEmpty())
                .map(property -> property + ": " + value(property))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String value(String property) {
        return switch (property) {
            case "from", "bornOn", "asOf", "on", "receivedOn", "announcedOn", "decidedOn", "openedOn", "drawnUpOn" ->
                "date('1990-01-01') + duration({days: n})";
            case "to" -> "date('2020-01-01') + duration({days: n})";
            case "recordedAt", "createdAt", "until" -> "datetime('2020-01-01T00:00Z') + duration({days: n})";
            case "struckAt" -> "datetime('2024-01-01T00:00Z') + duration({days: n})";
            case "leading", "principal", "elder" -> "n % 2 = 0";
            case "via", "through", "readings", "kinds", "readers", "awaits", "sanctions" -> "['seeded ' + n]";
            default -> "'seeded ' + randomUUID()";
        };
    }

    private static List<List<String>> words() {
        try (var stream = SeededGraph.class.getResourceAsStream("/graph/vocabulary.tsv")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(String statement) {
        TestGraph.driver().executableQuery(statement).execute();
    }
}
