package org.jingwei.web;

import java.time.Duration;

/** How long a request may take: the walk over its document raises it where a field is known to take longer. */
final class Patience {

    static final Duration USUAL = Duration.ofSeconds(10);
    static final Duration CHANGE = Duration.ofMinutes(5);

    private volatile Duration allowed = USUAL;

    void raise(Duration longer) {
        allowed = longer.compareTo(allowed) > 0 ? longer : allowed;
    }

    /** What is left after the usual time has gone by. */
    Duration more() {
        return allowed.minus(USUAL);
    }
}
