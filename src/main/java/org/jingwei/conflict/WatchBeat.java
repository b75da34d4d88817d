package org.jingwei.conflict;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jingwei.graph.EngineUnavailable;
import org.jingwei.graph.QueryFailed;
import org.jingwei.job.Changes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * When the watch looks: at once after a change of this copy of the service, and every minute for what another copy
 * changed. As often, at most, what people touch is kept anew. {@code jingwei.watch.every=0s} turns both off.
 */
@Component
class WatchBeat {

    private static final Logger LOG = LoggerFactory.getLogger(WatchBeat.class);

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final StandingWatch watch;
    private final TouchKeeping touches;
    private final Clock clock;
    private final Duration every;
    private volatile boolean changed;
    /** Only then is it sure that nothing is entered any more as of before, as a demo is. */
    private volatile boolean filled;

    private volatile @Nullable Instant looked;
    private volatile Instant kept = Instant.MIN;

    WatchBeat(
            StandingWatch watch,
            TouchKeeping touches,
            Clock clock,
            @Value("${jingwei.watch.every:60s}") Duration every) {
        this.watch = watch;
        this.touches = touches;
        this.clock = clock;
        this.every = every;
    }

    @EventListener
    void ready(ApplicationReadyEvent started) {
        filled = true;
        changed = true;
    }

    @EventListener
    void changed(Changes.Made made) {
        changed = true;
    }

    @Scheduled(fixedDelay = 500)
    void beat() {
        var last = looked;
        var now = clock.instant();
        if (every.isZero() || (!changed && last != null && now.isBefore(last.plus(every)))) {
            return;
        }
        changed = false;
        looked = now;
        try {
            watch.look();
            keepTouches(now);
        } catch (EngineUnavailable | QueryFailed e) {
            looked = now.minus(every).plus(PAUSE); // nothing was kept, so it looks again soon
            LOG.warn("the watch could not look: {}", e.getMessage());
        }
    }

    /** Not after each change: of whom something came to be known every rule is asked meanwhile. */
    private void keepTouches(Instant now) {
        if (filled && kept.isBefore(now.minus(every))) {
            touches.keep();
            kept = now;
        }
    }
}
