package org.jingwei.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Points a caller may spend in a minute; they grow back all the time. Each copy of the service counts for itself. */
@Component
class Quota {

    private static final int MOST_CALLERS = 100_000;

    private final int points;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_CALLERS)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();

    Quota(@Value("${jingwei.quota:100000}") int points) {
        this.points = points;
    }

    void take(String caller, long cost) {
        var probe = buckets.get(caller, _ -> full()).tryConsumeAndReturnRemaining(Math.max(1, cost));
        if (!probe.isConsumed()) {
            throw Refused.until(Code.LIMIT_QUOTA, Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private Bucket full() {
        var minute = Bandwidth.builder()
                .capacity(points)
                .refillGreedy(points, Duration.ofMinutes(1))
                .build();
        return Bucket.builder().addLimit(minute).build();
    }
}
