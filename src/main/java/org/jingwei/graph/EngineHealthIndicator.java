package org.jingwei.graph;

import org.jingwei.engine.Engine;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** What the watch last heard; asking for health never asks the engine. */
@Component
class EngineHealthIndicator implements HealthIndicator {

    private static final Status READ_ONLY = new Status("READ_ONLY", "read only: no space");

    private final EngineWatch watch;
    private final Engine engine;

    EngineHealthIndicator(EngineWatch watch, Engine engine) {
        this.watch = watch;
        this.engine = engine;
    }

    @Override
    public Health health() {
        if (watch.gone()) {
            return Health.down().build();
        }
        return Health.status(engine.lacksSpace() ? READ_ONLY : Status.UP).build();
    }
}
