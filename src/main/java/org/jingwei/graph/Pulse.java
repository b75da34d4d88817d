package org.jingwei.graph;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.async.AsyncSession;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/**
 * One small question after another over a connection of its own, so that a full pool is not taken for a lost engine. A
 * connection that failed or fell silent is given up, and the next question opens a new one.
 */
final class Pulse implements AutoCloseable {

    private static final Query QUESTION = Query.named("graph/pulse");

    /** Silence is counted in slices: a pause of this whole process (sleep, collection) uses up one, not all of them. */
    private static final Duration SLICE = Duration.ofMillis(200);

    private static final Config ONE_CONNECTION = Config.builder()
            .withConnectionTimeout(1, TimeUnit.SECONDS)
            .withConnectionAcquisitionTimeout(1, TimeUnit.SECONDS)
            .withMaxConnectionPoolSize(1)
            .withEventLoopThreads(1)
            .build();

    private enum Beat {
        HEARD,
        REFUSED,
        SILENT
    }

    private final Neo4jConnectionDetails address;
    private final long slices;
    private @Nullable Driver driver;

    Pulse(Neo4jConnectionDetails address, Duration silence) {
        this.address = address;
        this.slices = silence.dividedBy(SLICE);
    }

    /** Whether the engine answers; a refusal counts only if a fresh connection is refused as well. */
    boolean isThere() {
        return switch (beat()) {
            case HEARD -> true;
            case REFUSED -> {
                renew();
                yield beat() == Beat.HEARD;
            }
            case SILENT -> {
                renew();
                yield false;
            }
        };
    }

    private Beat beat() {
        var session = opened().session(AsyncSession.class);
        var answer = session.runAsync(QUESTION.text(), Map.of())
                .thenCompose(cursor -> cursor.consumeAsync())
                .whenComplete((_, _) -> session.closeAsync())
                .toCompletableFuture();
        try {
            return wait(answer);
        } catch (ExecutionException _) {
            return Beat.REFUSED;
        }
    }

    private Beat wait(CompletableFuture<?> answer) throws ExecutionException {
        for (long slice = 0; slice < slices; slice++) {
            try {
                answer.get(SLICE.toMillis(), TimeUnit.MILLISECONDS);
                return Beat.HEARD;
            } catch (TimeoutException _) {
                // the next slice
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return Beat.SILENT;
            }
        }
        return Beat.SILENT;
    }

    private void renew() {
        close();
        driver = null;
    }

    private Driver opened() {
        if (driver == null) {
            driver = GraphDatabase.driver(address.getUri(), address.getAuthToken(), ONE_CONNECTION);
        }
        return driver;
    }

    @Override
    public void close() {
        if (driver != null) {
            driver.closeAsync(); // a silent engine would keep us waiting
        }
    }
}
