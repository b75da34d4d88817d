package org.jingwei.web;

import java.util.Arrays;
import java.util.Optional;

/** The codes of refusals that are errors, each with its HTTP status; there are no others. */
enum Code {
    UNAUTHENTICATED("unauthenticated", 401),
    OPERATION_FORBIDDEN("operation-forbidden", 403),
    BAD_DOCUMENT("bad-document", 400),
    BAD_VARIABLE("bad-variable", 400),
    LIMIT_DEPTH("limit-depth", 400),
    LIMIT_COST("limit-cost", 400),
    LIMIT_ALIASES("limit-aliases", 400),
    LIMIT_PAGE("limit-page", 400),
    LIMIT_PAIRS("limit-pairs", 400),
    LIMIT_BODY("limit-body", 413),
    LIMIT_QUOTA("limit-quota", 429),
    ENGINE_UNAVAILABLE("engine-unavailable", 503),
    TIMEOUT("timeout", 504),
    IDEMPOTENCY_MISMATCH("idempotency-mismatch", 409),
    INTERNAL("internal", 500);

    private final String text;
    private final int status;

    Code(String text, int status) {
        this.text = text;
        this.status = status;
    }

    String text() {
        return text;
    }

    int status() {
        return status;
    }

    static Optional<Code> find(String text) {
        return Arrays.stream(values()).filter(code -> code.text.equals(text)).findFirst();
    }
}
