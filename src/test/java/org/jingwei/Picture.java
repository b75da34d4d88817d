package org.jingwei;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jingwei.cadre.Kinfolk;
import org.jingwei.graph.Change;
import org.jingwei.graph.Query;

/**
 * A small graph drawn in one line: {@code (li:Person)-[:HELD_POST {from: 2015-01-01}]->(:Organization)-[:PART_OF*8]->
 * (target:Organization), (wu:Person)}. A variable is a name for the id, ISO days are days, {@code *8} draws a chain of
 * eight; an unnamed node gets an id of its own; a fact without dates has always held and been on record.
 */
public final class Picture {

    private static final Pattern NODE = Pattern.compile("\\((\\w*)(?::([\\w:]+))?\\s*(\\{[^}]*})?\\)");
    private static final Pattern EDGE = Pattern.compile("(<?)-\\[:(\\w+)(?:\\*(\\d+))?\\s*(\\{[^}]*})?]-(>?)");

    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final List<String> statements = new ArrayList<>();

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
        change.write(
                Query.parse(
                        "test/draw",
                        "// Draws.\n// changes\n" + String.join("\nWITH 1 AS done\n", statements)
                                + "\nRETURN 1 AS done\n"),
                Map.of());
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
            ids.put(name, UUID.randomUUID().toString());
            labels.put(name, label);
            statements.add("CREATE (node:" + label + " "
                    + literal(properties, "id: '" + ids.get(name) + "', name: '" + name + "'") + ")");
        }
        return name;
    }

    private void steps(String type, String length, String properties, String from, String to) {
        int steps = length == null ? 1 : Integer.parseInt(length);
        var here = from;
        for (int i = 1; i <= steps; i++) {
            var next = i == steps ? to : node("", labels.get(to), null);
            statements.add("MATCH (a:" + labels.get(here) + " {id: '" + ids.get(here) + "'}) MATCH (b:"
                    + labels.get(next) + " {id: '" + ids.get(next) + "'}) CREATE (a)-[:" + type + " "
                    + literal(properties, "id: '" + UUID.randomUUID() + "'") + "]->(b)");
            here = next;
        }
    }

    private static String literal(String properties, String more) {
        if (properties == null) {
            return "{" + more + "}";
        }
        var inner = properties
                .substring(1, properties.length() - 1)
                .replaceAll("(\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z)", "datetime('$1')")
                .replaceAll("(?<!')(\\d{4}-\\d{2}-\\d{2})(?![T\\d'])", "date('$1')");
        return "{" + inner + ", " + more + "}";
    }
}
