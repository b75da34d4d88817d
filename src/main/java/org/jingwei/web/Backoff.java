package org.jingwei.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How long a name or an address waits after failed logins: nothing for the first few, then a second, doubled by each
 * further failure up to a quarter of an hour. One waits, nobody else does.
 */
final class Backoff {

    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int MOST_KEYS = 100_000;
    private static final int MOST_DOUBLINGS = 10;

    private final int free;
    private final Clock clock;
    private final Cache<String, Failures> failures = Caffeine.newBuilder()
            .maximumSize(MOST_KEYS)
            .expireAfterWrite(LONGEST.multipliedBy(2))
            .build();

    private record Failures(int count, Instant until) {}

    Backoff(int free, Clock clock) {
        this.free = free;
        this.clock = clock;
    }

    /** What is left to wait; zero where the next attempt may be made. */
    Duration wait(String key) {
        var failed = failures.getIfPresent(key);
        var left = failed == null ? Duration.ZERO : Duration.between(clock.instant(), failed.until());
        return left.isNegative() ? Duration.ZERO : left;
    }

    void failed(String key) {
        failures.asMap().merge(key, after(1), (former, _) -> after(former.count() + 1));
    }

    void succeeded(String key) {
        failures.invalidate(key);
    }

    private Failures after(int count) {
        var wait = count <= free ? Duration.ZERO : Duration.ofSeconds(1L << Math.min(count - free - 1, MOST_DOUBLINGS));
        var until = clock.instant().plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
        return new Failures(count, until);
    }
}
