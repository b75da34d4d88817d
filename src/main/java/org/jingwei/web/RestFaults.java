package org.jingwei.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jingwei.access.Viewer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Whatever a REST controller throws is told as GraphQL tells it: the same codes, statuses and words. */
@RestControllerAdvice
class RestFaults {

    private final Faults faults;

    RestFaults(Faults faults) {
        this.faults = faults;
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refuse(RuntimeException thrown, HttpServletRequest request) {
        if (thrown instanceof ErrorResponse known) {
            return ResponseEntity.status(known.getStatusCode()).build();
        }
        var language = SignedIn.now().map(Viewer::language).orElseGet(() -> Answers.language(request));
        var fault = faults.of(thrown, language);
        var answer = ResponseEntity.status(fault.code().status());
        Duration retryAfter = fault.retryAfter();
        if (retryAfter != null) {
            answer.header("Retry-After", Long.toString(Math.max(1, retryAfter.toSeconds())));
        }
        return answer.body(Map.of("errors", List.of(fault.asError())));
    }
}
