package org.jingwei.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was posted: read up to the limit and no further, one JSON object with a document in it. */
record GraphqlBody(Map<String, Object> values, String fingerprint) {

    static final int LIMIT = 1024 * 1024;

    static GraphqlBody read(HttpServletRequest request, JsonMapper json) throws IOException {
        if (request.getContentLengthLong() > LIMIT) {
            throw Refused.because(Code.LIMIT_BODY);
        }
        var bytes = request.getInputStream().readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw Refused.because(Code.LIMIT_BODY);
        }
        return new GraphqlBody(checked(values(bytes, json)), hash(bytes));
    }

    private static @Nullable Map<String, Object> values(byte[] bytes, JsonMapper json) {
        try {
            return json.readValue(bytes, new TypeReference<Map<String, Object>>() {});
        } catch (JacksonException e) {
            throw Refused.because(Code.BAD_DOCUMENT, "one JSON object with a query was expected");
        }
    }

    private static Map<String, Object> checked(@Nullable Map<String, Object> values) {
        if (values == null || !(values.get("query") instanceof String document) || document.isBlank()) {
            throw Refused.because(Code.BAD_DOCUMENT, "one JSON object with a query was expected");
        }
        if (values.get("operationName") != null && !(values.get("operationName") instanceof String)) {
            throw Refused.because(Code.BAD_DOCUMENT, "operationName is a text");
        }
        if (values.get("variables") != null && !(values.get("variables") instanceof Map)) {
            throw Refused.because(Code.BAD_VARIABLE, "variables are one JSON object");
        }
        if (values.get("extensions") != null && !(values.get("extensions") instanceof Map)) {
            throw Refused.because(Code.BAD_DOCUMENT, "extensions are one JSON object");
        }
        return values;
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
