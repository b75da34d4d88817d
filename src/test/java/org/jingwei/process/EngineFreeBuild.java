package org.jingwei.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * What {@code -Pexternal-engine} builds: the sources without {@code engine/embedded}, compiled and run without the
 * engine's artefacts.
 */
public final class EngineFreeBuild {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path EMBEDDED = SOURCES.resolve(Path.of("org", "jingwei", "engine", "embedded"));
    private static final Path CLASSES = Path.of("target", "engine-free-classes");

    private EngineFreeBuild() {}

    /** Compiles it; the classpath to run it from, with the tests' own classes for their door. */
    public static String classpath() throws IOException {
        var libraries = libraries();
        compile(libraries);
        return Stream.of(CLASSES.toString(), Path.of("target", "test-classes").toString(), libraries)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void compile(String libraries) throws IOException {
        copyResources();
        var options = List.of("-d", CLASSES.toString(), "-cp", libraries, "-proc:none", "-parameters", "-nowarn");
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var task = compiler.getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources()));
            if (!task.call()) {
                throw new AssertionError("the sources do not compile without the engine, see above");
            }
        }
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.startsWith(EMBEDDED))
                    .toList();
        }
    }

    private static void copyResources() throws IOException {
        var built = Path.of("target", "classes");
        try (var files = Files.walk(built)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (!file.toString().endsWith(".class")) {
                    copy(file, CLASSES.resolve(built.relativize(file)));
                }
            }
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot copy " + from, e);
        }
    }

    private static String libraries() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar") && !isOfTheEngine(entry.replace(File.separatorChar, '/')))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Of that group stay the driver, its connections, and the Cypher builder of Spring Data. */
    private static boolean isOfTheEngine(String jar) {
        return jar.contains("/org/neo4j/")
                && !jar.contains("/org/neo4j/driver/")
                && !jar.contains("/org/neo4j/bolt/")
                && !jar.contains("/neo4j-cypher-dsl");
    }
}
