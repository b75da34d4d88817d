package org.jingwei.canonical;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jingwei.Caller;

/**
 * A document of {@code graphql/ui}, or one of the tests' own. Its head says who asks ({@code # caller:}, else the clerk),
 * in which language ({@code # language:}, else Chinese) and with what ({@code # variables:}, where a word such as
 * {@code "round"} stands for the id of that thing in the demo office).
 */
record CanonicalQuery(String name, String document) {

    private static final List<Path> FOLDERS =
            List.of(Path.of("graphql", "ui"), Path.of("src", "test", "resources", "canonical"));

    /** Those that change something come last. */
    static List<CanonicalQuery> all() {
        return FOLDERS.stream()
                .flatMap(CanonicalQuery::in)
                .sorted(Comparator.comparing(CanonicalQuery::changes).thenComparing(CanonicalQuery::name))
                .toList();
    }

    String caller() {
        return said("caller", "demo-clerk");
    }

    String language() {
        return said("language", "zh-CN");
    }

    Map<?, ?> variables() {
        return Caller.JSON.readValue(said("variables", "{}"), Map.class);
    }

    boolean changes() {
        return document.contains("\nmutation ");
    }

    /** With pages of that size wherever it asks for a page. */
    CanonicalQuery paged(int first) {
        return new CanonicalQuery(name, document.replaceAll("\\bfirst: \\d+", "first: " + first));
    }

    private String said(String what, String otherwise) {
        var head = "# " + what + ": ";
        return document.lines()
                .filter(line -> line.startsWith(head))
                .findFirst()
                .map(line -> line.substring(head.length()))
                .orElse(otherwise);
    }

    private static Stream<CanonicalQuery> in(Path folder) {
        try (var files = Files.list(folder)) {
            return files.sorted().map(CanonicalQuery::of).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    private static CanonicalQuery of(Path file) {
        try {
            return new CanonicalQuery(file.getFileName().toString().replace(".graphql", ""), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
