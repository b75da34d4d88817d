package org.jingwei.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A named .cypher file: its head, and its text with the marks expanded. {@code Query.named("cadre/posts")} is the file
 * {@code cypher/cadre/posts.cypher}.
 */
public final class Query {

    private static final Pattern PARAMETER = Pattern.compile("\\$([A-Za-z_]\\w*)");

    private static final Pattern REACHED = Pattern.compile("\\w+\\.id IN \\$reached");

    private final String name;
    private final String source;
    private final String text;
    private final Head head;

    private Query(String name, String source, Head head, String text) {
        this.name = name;
        this.source = source;
        this.head = head;
        this.text = text;
    }

    /** The file of that name; a missing or ill-formed one is a fault that stops the start. */
    public static Query named(String name) {
        return parse(name, resource("cypher/" + name + ".cypher"));
    }

    /** The same from a text that came from elsewhere, such as a rule of the office's own folder. */
    public static Query parse(String name, String source) {
        var lines = source.lines().toList();
        var head = Head.parse(
                name, lines.stream().takeWhile(line -> line.startsWith("//")).toList());
        var text = new Marks(name, lines, head).expanded();
        var query = new Query(name, source, head, text);
        query.holdParametersToHead(lines);
        return query;
    }

    public String name() {
        return name;
    }

    public Head head() {
        return head;
    }

    /** What is sent to the engine. */
    public String text() {
        return text;
    }

    /** A rule without its mark {@code reached}: just who touches what, wherever that leads. */
    public Query anywhere() {
        var everything = REACHED.matcher(text).replaceAll("true");
        return new Query(name, source, head, "CALL () {\n" + everything + "}\nRETURN DISTINCT candidate, touches\n");
    }

    /** What stands in the file. */
    public String source() {
        return source;
    }

    /** The parameters that the text uses, marks expanded. */
    public Set<String> parameters() {
        var used = new TreeSet<String>();
        var matcher = PARAMETER.matcher(Marks.withoutComments(text));
        while (matcher.find()) {
            used.add(matcher.group(1));
        }
        if (source.contains("// visible:")) {
            used.add("viewer"); // also where the policy shows everything to everybody
        }
        return used;
    }

    private void holdParametersToHead(List<String> lines) {
        if (head.in().isEmpty() && isRule()) {
            return; // a rule's contract is fixed and held by the rule book
        }
        var declared = new TreeSet<>(head.in().stream().map(Column::name).toList());
        for (var used : parameters()) {
            if (!declared.contains(used)) {
                throw new BadQuery(
                        name,
                        Marks.lineOf(lines, "$" + used),
                        "parameter $" + used + " is used, but not declared in in:");
            }
        }
        declared.removeAll(parameters());
        if (!declared.isEmpty()) {
            throw new BadQuery(name, Marks.lineOf(lines, "in:"), "declared in in:, but not used: " + declared);
        }
    }

    private boolean isRule() {
        return name.startsWith("rule/");
    }

    static String resource(String path) {
        try (var stream = Query.class.getClassLoader().getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalArgumentException("no such file on the classpath: " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
