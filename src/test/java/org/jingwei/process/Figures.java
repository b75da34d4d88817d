package org.jingwei.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** What was measured, for whoever writes the figures down: {@code target/engine-figures.txt}. */
public final class Figures {

    private static final Path FILE = Path.of("target", "engine-figures.txt");

    private Figures() {}

    public static void note(String sentence) {
        try {
            Files.writeString(FILE, sentence + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + FILE, e);
        }
    }

    public static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
