package org.jingwei.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A .cypher file that asks or changes something: its name, as a query is named, and what stands in it. */
record CypherFile(String name, String source) {

    private static final Path FOLDER = Path.of("cypher");

    /** Every file but the schema and the policy's predicates, which are no queries. */
    static List<CypherFile> all() {
        return under(FOLDER)
                .filter(file -> file.toString().endsWith(".cypher"))
                .map(file -> new CypherFile(
                        FOLDER.relativize(file).toString().replace(".cypher", ""), CypherFile.text(file)))
                .filter(file -> !file.name.startsWith("schema/") && !file.name.startsWith("access/visible/"))
                .toList();
    }

    /** The labels that the policy does not show to everybody. */
    static Set<String> protectedLabels() {
        var labels = new TreeSet<String>();
        under(FOLDER.resolve("access/visible"))
                .map(file -> file.getFileName().toString().replace(".cypher", ""))
                .filter(label -> !Visible.predicate(label, "it").equals("true"))
                .forEach(labels::add);
        return labels;
    }

    static Stream<Path> under(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isRule() {
        return name.startsWith("rule/");
    }

    Query query() {
        return Query.parse(name, source);
    }

    Head head() {
        return query().head();
    }

    List<String> lines() {
        return source.lines().toList();
    }

    /** The lines without comments, each in its place. */
    List<String> code() {
        return lines().stream().map(Marks::withoutComments).toList();
    }

    String at(int line, String reason) {
        return "cypher/" + name + ".cypher:" + line + ": " + reason;
    }

    String at(String needle, String reason) {
        return at(Marks.lineOf(code(), needle), reason);
    }
}
