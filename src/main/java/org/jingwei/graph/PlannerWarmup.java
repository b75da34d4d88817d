package org.jingwei.graph;

import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets the engine plan every shipped query once: the first ones of a cold process take seconds, and no caller should
 * pay for that. It goes on beside the rest of the start; readiness waits for it.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class PlannerWarmup implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(PlannerWarmup.class);

    private final Graph graph;
    private final CompletableFuture<Void> planned;

    PlannerWarmup(Graph graph) {
        this.graph = graph;
        this.planned = CompletableFuture.runAsync(
                this::plan, work -> Thread.ofVirtual().name("planner-warmup").start(work));
    }

    @Override
    public void run(ApplicationArguments arguments) {
        planned.join();
    }

    private void plan() {
        var start = System.nanoTime();
        try {
            var queries = ShippedFiles.queries();
            queries.forEach(graph::plan);
            LOG.info("planned {} queries in {} ms", queries.size(), (System.nanoTime() - start) / 1_000_000);
        } catch (EngineUnavailable e) {
            LOG.warn("the engine left before its planner was warm: {}", e.getMessage());
        }
    }
}
