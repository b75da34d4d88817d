package org.jingwei.graph;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;

/** Another try where the engine says that one would help (a deadlock, a new leader), for a second at most. */
final class Attempts {

    private static final long PATIENCE = Duration.ofSeconds(1).toNanos();
    private static final long FIRST_PAUSE = Duration.ofMillis(15).toNanos();

    private Attempts() {}

    static <T extends @Nullable Object> T of(Supplier<T> work) {
        try {
            return work.get();
        } catch (Neo4jException e) {
            return again(work, e);
        }
    }

    private static <T extends @Nullable Object> T again(Supplier<T> work, Neo4jException first) {
        var end = System.nanoTime() + PATIENCE;
        var failure = first;
        for (long pause = FIRST_PAUSE; ; pause *= 2) {
            if (!isWorthAnother(failure) || System.nanoTime() + pause > end) {
                throw EngineUnavailable.of(failure);
            }
            LockSupport.parkNanos(pause / 2 + ThreadLocalRandom.current().nextLong(pause)); // apart from its rivals
            try {
                return work.get();
            } catch (Neo4jException e) {
                failure = e;
            }
        }
    }

    /** A query that took too long would take as long again. */
    private static boolean isWorthAnother(Neo4jException failure) {
        return failure instanceof RetryableException && !failure.code().contains("TransactionTimedOut");
    }
}
