package org.jingwei.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An error as it leaves: a code, a sentence for people, a reference to look it up by, and nothing of the cause. */
record Fault(
        Code code,
        String message,
        String reference,
        @Nullable Duration retryAfter) {

    static Fault of(Code code, String message, @Nullable Duration retryAfter) {
        return new Fault(code, message, UUID.randomUUID().toString(), retryAfter);
    }

    Map<String, Object> extensions() {
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put("code", code.text());
        extensions.put("reference", reference);
        return extensions;
    }

    Map<String, Object> asError() {
        var error = new LinkedHashMap<String, Object>();
        error.put("message", message);
        error.put("extensions", extensions());
        return error;
    }
}
