package org.jingwei.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Driver;

/** Writes nodes and edges by the thousand, nodes before the edges that need them. */
final class BenchLoader {

    private static final int BATCH = 5_000;
    private static final Map<String, String> KEYS = Map.of("FilePart", "name");

    private final Driver driver;
    private final Map<String, List<Map<String, Object>>> nodes = new LinkedHashMap<>();
    private final Map<List<String>, List<Map<String, Object>>> edges = new LinkedHashMap<>();
    private final TreeMap<String, Integer> counts = new TreeMap<>();

    BenchLoader(Driver driver) {
        this.driver = driver;
    }

    void node(String labels, Map<String, Object> says) {
        counts.merge(labels, 1, Integer::sum);
        var rows = nodes.computeIfAbsent(labels, _ -> new ArrayList<>());
        rows.add(says);
        if (rows.size() == BATCH) {
            writeNodes(labels, rows);
        }
    }

    void edge(String type, String from, String to, String start, String end, Map<String, Object> says) {
        counts.merge(type, 1, Integer::sum);
        var rows = edges.computeIfAbsent(List.of(type, from, to), _ -> new ArrayList<>());
        rows.add(Map.of("start", start, "end", end, "says", says));
        if (rows.size() == BATCH) {
            nodes.forEach(this::writeNodes);
            writeEdges(List.of(type, from, to), rows);
        }
    }

    void flush() {
        nodes.forEach(this::writeNodes);
        edges.forEach(this::writeEdges);
    }

    Map<String, Integer> counts() {
        return counts;
    }

    private void writeNodes(String labels, List<Map<String, Object>> rows) {
        write("UNWIND $rows AS row CREATE (node:" + labels + ") SET node = row", rows);
    }

    private void writeEdges(List<String> sort, List<Map<String, Object>> rows) {
        write(
                "UNWIND $rows AS row MATCH (start:%s {%s: row.start}) MATCH (end:%s {%s: row.end}) CREATE (start)-[fact:%s]->(end) SET fact = row.says"
                        .formatted(
                                sort.get(1),
                                KEYS.getOrDefault(sort.get(1), "id"),
                                sort.get(2),
                                KEYS.getOrDefault(sort.get(2), "id"),
                                sort.get(0)),
                rows);
    }

    private void write(String statement, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            var parameters = new HashMap<String, Object>();
            parameters.put("rows", List.copyOf(rows));
            driver.executableQuery(statement).withParameters(parameters).execute();
            rows.clear();
        }
    }
}
