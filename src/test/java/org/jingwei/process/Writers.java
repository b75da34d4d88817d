package org.jingwei.process;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Collections;
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
    /** A cold planner on a busy machine takes its time. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

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

    /** Waits until each of the four has so many acknowledged. */
    public void awaitEach(int changes) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (fewest() < changes) {
            if (System.nanoTime() > end) {
                throw new AssertionError("only " + fewest() + " changes of each acknowledged, not " + changes);
            }
            Child.pause(Duration.ofMillis(50));
        }
    }

    private long fewest() {
        var by = acknowledged().stream().collect(groupingBy(key -> key.substring(0, key.lastIndexOf('-')), counting()));
        return by.size() < PEOPLE ? 0 : Collections.min(by.values());
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
