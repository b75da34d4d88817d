package org.jingwei;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the sources below a folder owe as texts; each problem is said with file and line. */
final class SourceChecks {

    private static final int MOST_LINES = 200;
    private static final Pattern DRIVER = Pattern.compile("\\borg\\.neo4j\\.driver\\b");
    private static final Pattern ENGINE = Pattern.compile("\\borg\\.neo4j\\.(?!driver\\b)");
    private static final Pattern CYPHER = Pattern.compile(
            "\"\\s*(OPTIONAL MATCH|MATCH|MERGE|CREATE|UNWIND|DETACH|RETURN) [^\"]*\"|^\\s*(MATCH|MERGE|UNWIND) ");
    private static final Pattern CLOCK = Pattern.compile(
            "\\b(LocalDate|LocalTime|LocalDateTime|ZonedDateTime|OffsetDateTime|Instant|Year|YearMonth)\\.now\\(\\s*\\)"
                    + "|\\bSystem\\.currentTimeMillis\\(|\\bnew Date\\(\\)");

    private SourceChecks() {}

    /** A source file, its path below the folder that was walked. */
    private record Source(String name, List<String> lines) {

        List<String> say(Pattern pattern, String reason) {
            var problems = new ArrayList<String>();
            for (int i = 0; i < lines.size(); i++) {
                var line = lines.get(i).strip();
                if (!line.startsWith("*")
                        && !line.startsWith("/")
                        && pattern.matcher(lines.get(i)).find()) {
                    problems.add(name + ":" + (i + 1) + ": " + reason);
                }
            }
            return problems;
        }
    }

    /** The driver is spoken to by {@code graph}; the engine hands over where it is, and by which token. */
    static List<String> driverElsewhere(Path folder) {
        return say(
                folder,
                source -> !source.name().startsWith("graph/") && !source.name().startsWith("engine/"),
                DRIVER,
                "only graph speaks to the driver");
    }

    static List<String> embeddedElsewhere(Path folder) {
        return say(
                folder,
                source -> !source.name().startsWith("engine/embedded/"),
                ENGINE,
                "only engine.embedded knows the embedded engine");
    }

    /** Before there is a driver, the embedded engine sets its own password. */
    static List<String> cypherInJava(Path folder) {
        return say(
                folder,
                source -> !source.name().startsWith("engine/embedded/"),
                CYPHER,
                "Cypher stands in a file of its own below cypher/");
    }

    static List<String> clocks(Path folder) {
        return say(folder, _ -> true, CLOCK, "time comes in: ask the Clock at the door");
    }

    static List<String> longFiles(Path folder) {
        return sources(folder)
                .filter(source -> source.lines().size() > MOST_LINES)
                .map(source -> source.name() + ":" + (MOST_LINES + 1) + ": a class has at most " + MOST_LINES
                        + " lines, not " + source.lines().size())
                .toList();
    }

    /** Every folder with sources says of its package what it is for, and that null is marked. */
    static List<String> unmarkedPackages(Path folder) {
        return sources(folder)
                .map(source -> source.name().replaceAll("[^/]*$", ""))
                .distinct()
                .filter(each -> !isMarked(folder.resolve(each + "package-info.java")))
                .map(each -> each + "package-info.java:1: @NullMarked is missing")
                .toList();
    }

    private static boolean isMarked(Path info) {
        return Files.exists(info) && lines(info).contains("@NullMarked");
    }

    private static List<String> say(Path folder, Predicate<Source> asked, Pattern pattern, String reason) {
        return sources(folder)
                .filter(asked)
                .flatMap(source -> source.say(pattern, reason).stream())
                .toList();
    }

    private static Stream<Source> sources(Path folder) {
        try (var files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(file -> new Source(folder.relativize(file).toString().replace('\\', '/'), lines(file)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
