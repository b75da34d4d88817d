package org.jingwei.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The classes of the program and its libraries, read and checked once for all children: one that starts from the archive
 * takes two thirds of the processor that it takes without. A JVM keeps an archive of jars alone, so the folders of
 * classes are packed for it. It is made when the demo's home is made up; who starts before that starts without.
 */
final class ClassArchive {

    private static final String CLASSES = System.getProperty("java.class.path");
    private static final Path KEPT = Path.of("target", "archive", state()).toAbsolutePath();
    private static final Path ARCHIVE = KEPT.resolve("classes.jsa");
    private static final Path MAKING = KEPT.resolve("classes.new");

    private ClassArchive() {}

    /** What a JVM has to be told to use it; nothing where there is none. */
    static List<String> flags() {
        // other modules are open to a child than were when its classes were kept, which costs it little
        return Files.exists(ARCHIVE) ? List.of("-XX:SharedArchiveFile=" + ARCHIVE, "-Xlog:cds=off") : List.of();
    }

    /** From where a child loads its classes. */
    static String classpath() {
        return Files.exists(ARCHIVE) ? packed() : CLASSES;
    }

    /** What a JVM has to be told to make it when it ends, and from where it loads its classes. */
    static List<String> making() throws IOException {
        Files.createDirectories(KEPT);
        for (var folder : folders().toList()) {
            pack(folder);
        }
        return List.of("-XX:ArchiveClassesAtExit=" + MAKING, "-Xlog:cds=off");
    }

    static String packed() {
        return Stream.of(CLASSES.split(File.pathSeparator))
                .map(Path::of)
                .map(entry -> (Files.isDirectory(entry) ? jar(entry) : entry).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    static void made() throws IOException {
        Files.move(MAKING, ARCHIVE, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Stream<Path> folders() {
        return Stream.of(CLASSES.split(File.pathSeparator)).map(Path::of).filter(Files::isDirectory);
    }

    private static Path jar(Path folder) {
        return KEPT.resolve(folder.getFileName() + ".jar");
    }

    private static void pack(Path folder) throws IOException {
        try (var jar = new JarOutputStream(Files.newOutputStream(jar(folder)))) {
            jar.setLevel(0);
            for (var file : files(folder)) {
                var name = folder.relativize(file).toString().replace(File.separatorChar, '/');
                jar.putNextEntry(new JarEntry(Files.isDirectory(file) ? name + "/" : name));
                if (Files.isRegularFile(file)) {
                    Files.copy(file, jar);
                }
                jar.closeEntry();
            }
        }
    }

    /** Another for every state of the classes. */
    private static String state() {
        try {
            var all = new ArrayList<Object>(List.of(CLASSES));
            for (var folder : folders().toList()) {
                for (var file : files(folder)) {
                    all.add(List.of(file, Files.size(file), Files.getLastModifiedTime(file)));
                }
            }
            return Integer.toHexString(Objects.hash(all));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var walked = Files.walk(folder)) {
            return walked.filter(file -> !file.equals(folder)).sorted().toList();
        }
    }
}
