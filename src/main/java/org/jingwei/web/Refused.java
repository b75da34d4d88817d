package org.jingwei.web;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request that is not answered: the code, what fills its message, and when to come again. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Code code;
    private final transient List<Object> details;
    private final @Nullable Duration retryAfter;

    private Refused(Code code, @Nullable Duration retryAfter, List<Object> details, @Nullable Throwable cause) {
        super(code.text() + " " + details, cause, false, false);
        this.code = code;
        this.details = details;
        this.retryAfter = retryAfter;
    }

    static Refused because(Code code, Object... details) {
        return new Refused(code, null, List.of(details), null);
    }

    static Refused until(Code code, Duration retryAfter) {
        return new Refused(code, retryAfter, List.of(), null);
    }

    Code code() {
        return code;
    }

    List<Object> details() {
        return details;
    }

    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }
}
