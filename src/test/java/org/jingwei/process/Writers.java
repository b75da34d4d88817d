package org.jingwei.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Four people who write without pause: each repeats a change under the same key until it is acknowledged, notes that in
 * a history file that no process of ours holds, and goes on to the next.
 */
public final class Writers implements AutoCloseable {

    private static final int PEOPLE = 4;

    private final Writer writer;
    private final Path history;
    private final AtomicInteger retries = new AtomicInteger();
    private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
    private volatile App app;
    private volatile boolean enough;

    public Writers(Writer writer, Path history, App app) {
        this.writer = writer;
        this.history = history;
        this.app = app;
        for (int person = 0; person < PEOPLE; person++) {
            var name = "person-" + person;
            people.execute(() -> write(name));
        }
    }

    /** From now on they write to this one. */
    public void moveTo(App next) {
        app = next;
    }

    public List<String> acknowledged() {
        try {
            synchronized (history) {
                return Files.exists(history) ? Files.readAllLines(history) : List.of();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + history, e);
        }
    }

    /** Waits until so many are acknowledged in all. */
    public void awaitAcknowledged(int changes) {
        var end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (acknowledged().size() < changes) {
            if (System.nanoTime() > end) {
                throw new AssertionError(acknowledged().size() + " changes acknowledged, " + changes + " expected");
            }
            Child.pause(Duration.ofMillis(50));
        }
    }

    public int retries() {
        return retries.get();
    }

    private void write(String name) {
        for (int change = 0; !enough; change++) {
            var key = name + "-" + change;
            while (!isAcknowledged(key) && !enough) {
                retries.incrementAndGet();
                Child.pause(Duration.ofMillis(50));
            }
        }
    }

    private boolean isAcknowledged(String key) {
        try {
            if (!writer.write(app, key)) {
                return false;
            }
            synchronized (history) {
                Files.writeString(history, key + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /** Each finishes the change it is at. */
    @Override
    public void close() {
        enough = true;
        people.close();
    }
}
