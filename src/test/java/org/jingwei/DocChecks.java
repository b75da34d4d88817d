package org.jingwei;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a page of the documentation names must be there; each problem is said with file and line. */
record DocChecks(Path page) {

    private static final Set<String> GOALS =
            Set.of("package", "test", "verify", "-B", "-q", "-ntp", "spring-boot:run", "spotless:apply");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)[^)]*\\)");
    /** A path below a folder of the repository; {@code <noun>} stands for any. */
    private static final Pattern PATH = Pattern.compile("`((?:src|cypher|graphql|\\.ci)/[\\w./<>-]*)`");

    private static final Pattern MAVEN = Pattern.compile("\\./mvnw((?: [\\w:=.-]+)+)");
    private static final Pattern JAR = Pattern.compile("java -jar (\\S+)\\.jar");
    private static final Pattern TESTS = Pattern.compile("`(\\w+Tests)`");
    private static final Pattern VARIABLE = Pattern.compile("\\bJINGWEI_[A-Z0-9_]+\\b");
    /** A row on a start that is refused: what it says, up to the place. */
    private static final Pattern SAYS = Pattern.compile("^\\| `([^`:(]+?) ?[:(][^`]*` \\|");

    private static final String POM = text(Path.of("pom.xml"));
    private static final String SOURCES = sources();

    List<String> problems() {
        return Stream.of(
                        each(LINK, "there is no such file", link -> link.startsWith("http") || exists(beside(link))),
                        each(PATH, "there is no such file", path -> exists(Path.of(path.replace("<noun>", "round")))),
                        each(MAVEN, "Maven knows no such thing here", DocChecks::runs),
                        each(JAR, "the build makes no such jar", jar -> POM.contains("<finalName>" + jar + "<")),
                        each(TESTS, "there is no such test", DocChecks::isTest),
                        each(VARIABLE, "nobody reads it", DocChecks::isRead),
                        each(SAYS, "no start says so", says -> SOURCES.contains("\"" + says)))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> each(Pattern pattern, String problem, Predicate<String> holds) {
        var problems = new ArrayList<String>();
        var lines = text(page).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            for (var found : pattern.matcher(lines.get(i)).results().toList()) {
                var named = found.group(found.groupCount()).strip();
                if (!holds.test(named)) {
                    problems.add(page.getFileName() + ":" + (i + 1) + ": " + problem + ": " + named);
                }
            }
        }
        return problems;
    }

    private Path beside(String link) {
        return page.resolveSibling(link);
    }

    private static boolean exists(Path path) {
        return Files.exists(path);
    }

    private static boolean runs(String words) {
        return Stream.of(words.split(" +"))
                .allMatch(word -> word.startsWith("-P")
                        ? POM.contains("<id>" + word.substring(2) + "</id>")
                        : word.startsWith("-Dtest=")
                                ? isTest(word.substring("-Dtest=".length()))
                                : GOALS.contains(word));
    }

    private static boolean isTest(String name) {
        try (var files = Files.walk(Path.of("src", "test", "java"))) {
            return files.anyMatch(file -> file.endsWith(name + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By its whole name, as a property, or as a part of the properties of the engine. */
    private static boolean isRead(String variable) {
        var property = variable.toLowerCase(Locale.ROOT).replace('_', '.');
        var last = property.substring(property.lastIndexOf('.') + 1);
        return SOURCES.contains("${" + property)
                || Pattern.compile("(?s)record EngineProperties.*?\\b" + last + "[,)]")
                        .matcher(SOURCES)
                        .find();
    }

    private static String sources() {
        try (var files = Files.walk(Path.of("src", "main", "java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(DocChecks::text)
                    .collect(Collectors.joining("\n"));
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
}
