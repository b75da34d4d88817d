package org.jingwei;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jingwei.cadre.Kinfolk;
import org.jingwei.graph.Change;
import org.jingwei.graph.Query;

/**
 * A small graph drawn in one line: {@code (li:Person)-[:HELD_POST {from: 2015-01-01}]->(:Organization)-[:PART_OF*8]->
 * (target:Organization), (wu:Person)}. A variable is a name for the id, ISO days are days, {@code *8} draws a chain of
 * eight; an unnamed node gets an id of its own, unless it says which; a fact without dates has always held and been on
 * record. A part of a file is named by what it is: {@code (CAREER:FilePart)}; there is one of each.
 */
public final class Picture {

    private static final Pattern NODE = Pattern.compile("\\((\\w*)(?::([\\w:]+))?\\s*(\\{[^}]*})?\\)");
    private static final Pattern EDGE = Pattern.compile("(<?)-\\[:(\\w+)(?:\\*(\\d+))?\\s*(\\{[^}]*})?]-(>?)");
    private static final Pattern PROPERTY = Pattern.compile("(\\w+):\\s*('[^']*'|\\[[^\\]]*]|[^,}]+)");

    /** One statement for all pictures: planning one each took longer than drawing. */
    private static final Query DRAW = Query.parse("test/draw", """
            // Draws.
            // changes
            // in:  nodes: List, facts: List
            // out: facts: Integer
            UNWIND $nodes AS row
            CALL (row) {
              WITH row
              WHERE NOT 'FilePart' IN row.labels
              CREATE (node:$(row.labels))
              SET node = row.says
              RETURN node
              UNION
              WITH row
              WHERE 'FilePart' IN row.labels
              MERGE (node:FilePart {name: row.says.name})
              RETURN node
            }
            WITH collect(node) AS nodes
            UNWIND $facts AS row
            WITH nodes[row.start] AS start, nodes[row.end] AS end, row
            CREATE (start)-[fact:$(row.type)]->(end)
            SET fact = row.says
            RETURN count(*) AS facts
            """);

    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final List<Map<String, Object>> nodes = new ArrayList<>();
    private final List<Map<String, Object>> facts = new ArrayList<>();

    public Picture(String text) {
        int at = 0;
        while (at < text.length()) {
            at = chain(text, at);
            while (at < text.length() && " ,\n".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }
    }

    /** Draws it, and derives what follows: the lines of bodies and the kin of everybody in it. */
    public Picture draw(Change change) {
        change.write(DRAW, Map.of("nodes", nodes, "facts", facts));
        change.write(Query.named("organization/derive-within"), Map.of("units", of("Organization")));
        new Kinfolk().derive(change, new TreeSet<>(of("Person")));
        return this;
    }

    public String id(String name) {
        var id = ids.get(name);
        if (id == null) {
            throw new IllegalArgumentException("nobody in the picture is called " + name);
        }
        return id;
    }

    public boolean has(String name) {
        return ids.containsKey(name);
    }

    public List<String> of(String label) {
        return ids.entrySet().stream()
                .filter(node -> labels.get(node.getKey()).contains(label))
                .map(Map.Entry::getValue)
                .toList();
    }

    private int chain(String text, int start) {
        var node = NODE.matcher(text).region(start, text.length());
        if (!node.lookingAt()) {
            throw new IllegalArgumentException("no node at: " + text.substring(start));
        }
        var here = node(node.group(1), node.group(2), node.group(3));
        int at = node.end();
        while (true) {
            var edge = EDGE.matcher(text).region(at, text.length());
            if (!edge.lookingAt()) {
                return at;
            }
            var next = NODE.matcher(text).region(edge.end(), text.length());
            if (!next.lookingAt()) {
                throw new IllegalArgumentException("no node at: " + text.substring(edge.end()));
            }
            var there = node(next.group(1), next.group(2), next.group(3));
            steps(
                    edge.group(2),
                    edge.group(3),
                    edge.group(4),
                    edge.group(1).isEmpty() ? here : there,
                    edge.group(1).isEmpty() ? there : here);
            here = there;
            at = next.end();
        }
    }

    private String node(String variable, String label, String properties) {
        var name = variable.isEmpty() ? "_" + ids.size() : variable;
        if (!ids.containsKey(name)) {
            var says = says(properties, Map.of("id", UUID.randomUUID().toString(), "name", name));
            ids.put(name, String.valueOf(says.get("id")));
            labels.put(name, label);
            nodes.add(Map.of("labels", List.of(label.split(":")), "says", says));
        }
        return name;
    }

    private void steps(String type, String length, String properties, String from, String to) {
        int steps = length == null ? 1 : Integer.parseInt(length);
        var here = from;
        for (int i = 1; i <= steps; i++) {
            var next = i == steps ? to : node("", labels.get(to), null);
            facts.add(Map.of(
                    "type",
                    type,
                    "start",
                    index(here),
                    "end",
                    index(next),
                    "says",
                    says(properties, Map.of("id", UUID.randomUUID().toString()))));
            here = next;
        }
    }

    private int index(String name) {
        return List.copyOf(ids.keySet()).indexOf(name);
    }

    private static Map<String, Object> says(String properties, Map<String, Object> more) {
        var says = new HashMap<>(more);
        if (properties != null) {
            PROPERTY.matcher(properties)
                    .results()
                    .forEach(each -> says.put(each.group(1), value(each.group(2).strip())));
        }
        return says;
    }

    private static Object value(String text) {
        if (text.startsWith("'")) {
            return text.substring(1, text.length() - 1);
        }
        if (text.startsWith("[")) {
            var inner = text.substring(1, text.length() - 1);
            return inner.isBlank()
                    ? List.of()
                    : Stream.of(inner.split(","))
                            .map(each -> value(each.strip()))
                            .toList();
        }
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        if (text.endsWith("Z")) {
            return ZonedDateTime.parse(text);
        }
        return text.contains("-") ? LocalDate.parse(text) : (Object) Long.valueOf(text);
    }
}
