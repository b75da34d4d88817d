package org.jingwei.graph;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jingwei.engine.Engine;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Listens to the engine's pulse and knows whether it is there. The driver has no limit on how long it waits for an
 * answer, so whoever asks waits here: until the answer comes, or until the engine has been silent for two seconds.
 * Nobody is interrupted; an answer that comes after all is thrown away.
 */
@Component
class EngineWatch implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(EngineWatch.class);
    private static final Duration BETWEEN = Duration.ofMillis(400);

    /** Together with the pause before it: two seconds. */
    private static final Duration SILENCE = Duration.ofMillis(1600);

    /** An engine in this process cannot freeze alone: it is slow because all of us are. */
    private static final Duration OWN_SILENCE = Duration.ofSeconds(10);

    private final Pulse pulse;
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile CompletableFuture<Object> loss = new CompletableFuture<>();

    EngineWatch(Neo4jConnectionDetails address, Engine engine) {
        this.pulse = new Pulse(address, engine.alone() ? OWN_SILENCE : SILENCE);
    }

    boolean gone() {
        return loss.isDone();
    }

    void refuseIfGone() {
        if (gone()) {
            throw new EngineUnavailable("the engine does not answer", null);
        }
    }

    /** What the driver promised, waited for that long at most, and no longer than the engine lives. */
    @SuppressWarnings("unchecked") // the loss never has a value
    <T extends @Nullable Object> T await(CompletionStage<T> answer, Duration limit) {
        var bounded = answer.toCompletableFuture().copy().orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return (T) CompletableFuture.anyOf(bounded, loss).join();
        } catch (CompletionException e) {
            throw failure(e.getCause());
        }
    }

    private static RuntimeException failure(@Nullable Throwable cause) {
        if (cause instanceof EngineUnavailable || cause instanceof TimeoutException) {
            return new EngineUnavailable("the engine does not answer", cause);
        }
        if (cause instanceof RuntimeException failure) {
            failure.addSuppressed(new Throwable("asked here"));
            return failure;
        }
        return new IllegalStateException("the driver failed", cause);
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread.ofPlatform().name("engine-watch").daemon().start(this::listen);
    }

    private void listen() {
        try (pulse) {
            pulse.isThere(); // the first one is slow in a cold process, and says nothing
            while (!end.await(BETWEEN.toMillis(), TimeUnit.MILLISECONDS)) {
                note(pulse.isThere());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void note(boolean there) {
        if (there && gone()) {
            loss = new CompletableFuture<>();
            LOG.info("the engine answers again");
        } else if (!there && !gone() && end.getCount() > 0) {
            LOG.warn("the engine does not answer: requests are refused until it does");
            loss.completeExceptionally(new EngineUnavailable("the engine does not answer", null));
        }
    }

    @Override
    public void destroy() {
        end.countDown();
    }
}
