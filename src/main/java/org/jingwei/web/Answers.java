package org.jingwei.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jingwei.access.Languages;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes an error in GraphQL's shape where no GraphQL has run: at the security chain and before the document is read. */
@Component
class Answers {

    private final JsonMapper json;
    private final Faults faults;

    Answers(JsonMapper json, Faults faults) {
        this.json = json;
        this.faults = faults;
    }

    void refuse(HttpServletRequest request, HttpServletResponse response, Throwable thrown) throws IOException {
        write(response, faults.of(thrown, language(request)));
    }

    void write(HttpServletResponse response, Fault fault) throws IOException {
        var body = json.writeValueAsBytes(Map.of("errors", List.of(fault.asError())));
        if (fault.retryAfter() != null) {
            response.setHeader(
                    "Retry-After", Long.toString(Math.max(1, fault.retryAfter().toSeconds())));
        }
        response.setStatus(fault.code().status());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** The languages a request names, best first; none where it names none. */
    static List<Locale> wanted(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null ? List.of() : Collections.list(request.getLocales());
    }

    static Locale language(HttpServletRequest request) {
        return Languages.pick(wanted(request), "zh-CN");
    }
}
