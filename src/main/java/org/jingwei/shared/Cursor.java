package org.jingwei.shared;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Marks a place in a list by the values that it is ordered by; opaque to callers. */
public record Cursor(String first, String second) {

    public static final Cursor START = new Cursor("", "");

    /** Reads a cursor that an answer gave; anything else is refused. */
    public static Cursor parse(@Nullable String text) {
        return text == null ? START : parse(text, START);
    }

    public static Cursor parse(@Nullable String text, Cursor start) {
        if (text == null) {
            return start;
        }
        try {
            var parts =
                    List.of(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\n", -1));
            if (parts.size() == 2) {
                return new Cursor(parts.getFirst(), parts.getLast());
            }
        } catch (IllegalArgumentException e) {
            throw unreadable(e);
        }
        throw new BadInput("bad-variable", "shared.no-cursor");
    }

    /** What a text gets that no answer gave as a cursor. */
    public static BadInput unreadable(Throwable cause) {
        var refused = new BadInput("bad-variable", "shared.no-cursor");
        refused.initCause(cause);
        return refused;
    }

    /** The moment of the last one before, in a list that goes by moments. */
    public ZonedDateTime moment() {
        try {
            return Instant.parse(first).atZone(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            throw unreadable(e);
        }
    }

    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((first + "\n" + second).getBytes(StandardCharsets.UTF_8));
    }
}
