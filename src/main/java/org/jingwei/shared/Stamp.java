package org.jingwei.shared;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/**
 * When something is recorded, and by which account. What a request records bears the request's own moment, so that its
 * answer sees it.
 */
public record Stamp(Instant at, String by) {

    /** As the driver takes a moment. */
    public ZonedDateTime moment() {
        return at.atZone(ZoneOffset.UTC);
    }
}
