package org.jingwei.graph;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets the engine plan shipped queries, the longest reads first: the first ones of a cold process take seconds each, and
 * no caller should pay for that. It goes on beside the rest of the start; readiness waits for it, but a few seconds only,
 * since all of them would take half a minute and the rest are quick by then. With {@code jingwei.warmup=0s} nothing is.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class PlannerWarmup implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(PlannerWarmup.class);
    private static final Comparator<Query> READS_THEN_LENGTH = Comparator.<Query, Boolean>comparing(
                    query -> query.head().changes())
            .thenComparingInt(query -> -query.text().length());

    private static final Query SMALLEST = Query.named("graph/pulse");

    private final Graph graph;
    private final Duration limit;
    private final CompletableFuture<Void> planned;
    private volatile boolean enough;

    PlannerWarmup(Graph graph, @Value("${jingwei.warmup:6s}") Duration limit) {
        this.graph = graph;
        this.limit = limit;
        this.planned = limit.isZero()
                ? CompletableFuture.completedFuture(null)
                : CompletableFuture.runAsync(
                        this::plan,
                        work -> Thread.ofVirtual().name("planner-warmup").start(work));
    }

    @Override
    public void run(ApplicationArguments arguments) {
        planned.copy()
                .completeOnTimeout(null, limit.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        enough = true;
    }

    private void plan() {
        var waiting = new ArrayDeque<>(
                ShippedFiles.queries().stream().sorted(READS_THEN_LENGTH).toList());
        var all = waiting.size();
        try {
            plan(SMALLEST); // loads what every plan needs
            while (!waiting.isEmpty() && !enough) {
                plan(waiting.remove());
            }
            LOG.info("planned {} of {} queries", all - waiting.size(), all);
        } catch (EngineUnavailable e) {
            LOG.warn("the engine left before its planner was warm: {}", e.getMessage());
        }
    }

    /** One that this engine cannot plan fails whoever asks it, and nobody else. */
    private void plan(Query query) {
        try {
            graph.plan(query);
        } catch (QueryFailed e) {
            LOG.error("a query that cannot be planned: {}", e.getMessage());
        }
    }
}
